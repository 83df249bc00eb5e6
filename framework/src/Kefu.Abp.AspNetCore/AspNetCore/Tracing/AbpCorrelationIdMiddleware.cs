using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Tracing;

namespace Volo.Abp.AspNetCore.Tracing;

/// <summary>Takes the caller's correlation id, or makes one, and sends it back.</summary>
public class AbpCorrelationIdMiddleware(
    IOptions<AbpCorrelationIdOptions> options,
    ICorrelationIdProvider correlationIdProvider,
    IGuidGenerator guids,
    ILogger<AbpCorrelationIdMiddleware> logger) : IMiddleware, ISingletonDependency
{
    private const int MaxLength = 64;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var id = AcceptableOrNull(context.Request.Headers[options.Value.HttpHeaderName]) ?? guids.Create().ToString("N");
        if (options.Value.SetResponseHeader)
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers[options.Value.HttpHeaderName] = id;
                return Task.CompletedTask;
            });
        }

        using (correlationIdProvider.Change(id))
        using (logger.BeginScope(new Dictionary<string, object> { ["CorrelationId"] = id }))
        {
            await next(context);
        }
    }

    /// <summary>What a caller sends ends up in logs: only letters, digits and the separators of usual ids are taken over.</summary>
    private static string? AcceptableOrNull(string? id)
        => id is { Length: > 0 and <= MaxLength } && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or ':') ? id : null;
}
