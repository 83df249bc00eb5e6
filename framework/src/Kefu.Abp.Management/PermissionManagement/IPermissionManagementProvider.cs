using Volo.Abp.Collections;

namespace Volo.Abp.PermissionManagement;

/// <summary>Knows one kind of holder of permissions: users, roles.</summary>
public interface IPermissionManagementProvider
{
    /// <summary>Name of the kind, as it stands in the grants.</summary>
    string Name { get; }

    /// <summary>Whether there is such a holder.</summary>
    Task<bool> ExistsAsync(string providerKey);

    /// <summary>What the holder holds through this kind: a user holds permissions in person and by each role.</summary>
    Task<IReadOnlyList<HeldPermissions>> GetHeldAsync(string providerName, string providerKey);
}

/// <summary>Permissions and where they come from.</summary>
public record HeldPermissions(string ProviderName, string ProviderKey, IReadOnlySet<string> Names);

/// <summary>Who holds permissions, and who may change that.</summary>
public class PermissionManagementOptions
{
    public ITypeList<IPermissionManagementProvider> ManagementProviders { get; } = new TypeList<IPermissionManagementProvider>();

    /// <summary>Provider name to the permission that one needs to change grants of its holders.</summary>
    public Dictionary<string, string> ProviderPolicies { get; } = [];
}
