using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.AspNetCore.Security.Claims;

/// <summary>The request's user, where there is a request.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ICurrentPrincipalAccessor), typeof(HttpContextCurrentPrincipalAccessor))]
public class HttpContextCurrentPrincipalAccessor(IHttpContextAccessor httpContextAccessor) : ThreadCurrentPrincipalAccessor
{
    protected override ClaimsPrincipal GetClaimsPrincipal() => httpContextAccessor.HttpContext?.User ?? base.GetClaimsPrincipal();
}
