using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.ExceptionHandling;

namespace Kefu.Platform.Http.Idempotency;

/// <summary>A POST of the API that carries a key has its effect once.</summary>
internal static class IdempotencySetup
{
    public static void AddPlatformIdempotency(this IServiceCollection services)
    {
        // The last filter stands innermost, inside the unit of work.
        services.Configure<MvcOptions>(options => options.Filters.Add(new ServiceFilterAttribute<IdempotencyFilter> { IsReusable = true, Order = int.MaxValue }));
        services.Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(IdempotencyErrorCodes.KeyInvalid, HttpStatusCode.BadRequest);
            options.Map(IdempotencyErrorCodes.NotSupported, HttpStatusCode.BadRequest);
            options.Map(IdempotencyErrorCodes.KeyUsed, HttpStatusCode.UnprocessableEntity);
            options.Map(IdempotencyErrorCodes.InProgress, HttpStatusCode.Conflict);
        });
    }
}
