using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>Default <see cref="IAbpAntiForgeryManager"/>.</summary>
[ExposeServices(typeof(IAbpAntiForgeryManager), typeof(AbpAspNetCoreAntiForgeryManager))]
public class AbpAspNetCoreAntiForgeryManager(IAntiforgery antiforgery, IHttpContextAccessor httpContextAccessor, IOptions<AbpAntiForgeryOptions> options)
    : IAbpAntiForgeryManager, ITransientDependency
{
    private HttpContext HttpContext => httpContextAccessor.HttpContext ?? throw new AbpException("There is no request that a token could belong to.");

    public virtual void SetCookie()
    {
        var cookie = options.Value.TokenCookie;
        HttpContext.Response.Cookies.Append(cookie.Name!, GenerateToken(), cookie.Build(HttpContext));
    }

    public virtual string GenerateToken() => antiforgery.GetAndStoreTokens(HttpContext).RequestToken!;
}
