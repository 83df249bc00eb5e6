using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.PermissionManagement;

namespace Volo.Abp.Identity;

/// <summary>What a user holds in person.</summary>
public class UserPermissionManagementProvider(IPermissionManager grants, IIdentityUserRepository users) : IPermissionManagementProvider, ITransientDependency
{
    public string Name => UserPermissionValueProvider.ProviderName;

    public virtual async Task<bool> ExistsAsync(string providerKey) => Guid.TryParse(providerKey, out var id) && await users.FindAsync(id, includeDetails: false) is not null;

    public virtual async Task<IReadOnlyList<HeldPermissions>> GetHeldAsync(string providerName, string providerKey)
        => providerName == Name ? [new HeldPermissions(Name, providerKey, await grants.GetGrantedAsync(Name, providerKey))] : [];
}

/// <summary>What a role holds, and what a user holds by roles.</summary>
public class RolePermissionManagementProvider(IPermissionManager grants, IIdentityUserRepository users, IIdentityRoleRepository roles) : IPermissionManagementProvider, ITransientDependency
{
    public string Name => RolePermissionValueProvider.ProviderName;

    public virtual async Task<bool> ExistsAsync(string providerKey) => await roles.FindByNormalizedNameAsync(providerKey.ToUpperInvariant()) is { } role && role.Name == providerKey;

    public virtual async Task<IReadOnlyList<HeldPermissions>> GetHeldAsync(string providerName, string providerKey)
    {
        var held = new List<HeldPermissions>();
        foreach (var role in await RolesAsync(providerName, providerKey))
        {
            held.Add(new HeldPermissions(Name, role, await grants.GetGrantedAsync(Name, role)));
        }

        return held;
    }

    private async Task<IReadOnlyList<string>> RolesAsync(string providerName, string providerKey)
    {
        if (providerName == Name)
        {
            return [providerKey];
        }

        return providerName == UserPermissionValueProvider.ProviderName && Guid.TryParse(providerKey, out var userId) ? await users.GetRoleNamesAsync(userId) : [];
    }
}
