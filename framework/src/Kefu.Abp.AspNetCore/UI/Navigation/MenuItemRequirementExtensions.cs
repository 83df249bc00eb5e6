using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Security.Claims;
using Volo.Abp.UI.Navigation;
using Volo.Abp.Users;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>What the current user must hold to see a menu item.</summary>
public static class MenuItemRequirementExtensions
{
    public static ApplicationMenuItem RequireAuthenticated(this ApplicationMenuItem item)
        => item.Require(provider => Task.FromResult(provider.GetRequiredService<ICurrentUser>().IsAuthenticated));

    public static ApplicationMenuItem RequirePermissions(this ApplicationMenuItem item, params string[] permissions)
        => item.RequirePermissions(true, permissions);

    /// <summary>Where <paramref name="requiresAll"/> is false, one of the permissions is enough.</summary>
    public static ApplicationMenuItem RequirePermissions(this ApplicationMenuItem item, bool requiresAll, params string[] permissions)
        => item.Require(provider => AreGrantedAsync(provider, requiresAll, permissions));

    internal static ApplicationMenuItem Require(this ApplicationMenuItem item, Func<IServiceProvider, Task<bool>> requirement)
    {
        item.Requirements.Add(requirement);
        return item;
    }

    private static async Task<bool> AreGrantedAsync(IServiceProvider provider, bool requiresAll, string[] permissions)
    {
        var authorization = provider.GetRequiredService<IAuthorizationService>();
        var principal = provider.GetRequiredService<ICurrentPrincipalAccessor>().Principal;
        foreach (var permission in permissions)
        {
            if ((await authorization.AuthorizeAsync(principal, null, permission)).Succeeded != requiresAll)
            {
                return !requiresAll;
            }
        }

        return requiresAll;
    }
}
