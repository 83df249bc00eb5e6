using System.Net;
using Kefu.Platform.PersonalData;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.ExceptionHandling;

namespace Kefu.Platform.Exports;

/// <summary>Statuses with which refused exports are answered where the request is at fault.</summary>
internal static class ExportSetup
{
    public static IServiceCollection AddPlatformExports(this IServiceCollection services) =>
        services.Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(ExportErrorCodes.TypeUnknown, HttpStatusCode.BadRequest);
            options.Map(PersonalDataErrorCodes.ReasonRequired, HttpStatusCode.BadRequest);
        });
}
