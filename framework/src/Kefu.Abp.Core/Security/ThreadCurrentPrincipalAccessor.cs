using System.Security.Claims;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Security.Claims;

/// <summary>The thread's principal, where no request says who acts.</summary>
[ExposeServices(typeof(ICurrentPrincipalAccessor), typeof(ThreadCurrentPrincipalAccessor))]
public class ThreadCurrentPrincipalAccessor : CurrentPrincipalAccessorBase, ISingletonDependency
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    protected override ClaimsPrincipal GetClaimsPrincipal() => Thread.CurrentPrincipal as ClaimsPrincipal ?? Nobody;
}
