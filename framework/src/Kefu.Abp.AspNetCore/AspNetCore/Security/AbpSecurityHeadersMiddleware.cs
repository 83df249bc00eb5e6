using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Security;

/// <summary>Adds the security headers to every response, except those that an endpoint has set itself.</summary>
public class AbpSecurityHeadersMiddleware(IOptions<AbpSecurityHeadersOptions> options) : IMiddleware, ISingletonDependency
{
    private const string DefaultContentSecurityPolicy = "object-src 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            AddHeaders(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void AddHeaders(IHeaderDictionary headers)
    {
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("X-XSS-Protection", "1; mode=block");
        headers.TryAdd("X-Frame-Options", "SAMEORIGIN");
        if (options.Value.UseContentSecurityPolicyHeader)
        {
            headers.TryAdd("Content-Security-Policy", options.Value.ContentSecurityPolicyValue ?? DefaultContentSecurityPolicy);
        }

        foreach (var (name, value) in options.Value.Headers)
        {
            headers.TryAdd(name, value);
        }
    }
}
