using Volo.Abp.DependencyInjection;

namespace Volo.Abp.PermissionManagement;

/// <summary>Grants permissions when first data are written.</summary>
public interface IPermissionDataSeeder
{
    Task SeedAsync(string providerName, string providerKey, IEnumerable<string> grantedPermissions);
}

/// <summary>Default <see cref="IPermissionDataSeeder"/>.</summary>
public class PermissionDataSeeder(IPermissionManager permissionManager) : IPermissionDataSeeder, ITransientDependency
{
    public virtual Task SeedAsync(string providerName, string providerKey, IEnumerable<string> grantedPermissions)
        => permissionManager.SetManyAsync(grantedPermissions.Distinct().ToDictionary(name => name, _ => true), providerName, providerKey);
}
