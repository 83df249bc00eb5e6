namespace Volo.Abp.Authorization.Permissions;

/// <summary>The permissions that modules have defined.</summary>
public interface IPermissionDefinitionManager
{
    /// <exception cref="AbpException">No such permission is defined.</exception>
    Task<PermissionDefinition> GetAsync(string name);

    Task<PermissionDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync();

    Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync();
}
