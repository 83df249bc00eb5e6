namespace Volo.Abp.PermissionManagement;

/// <summary>Grants permissions to holders and takes them away.</summary>
public interface IPermissionManager
{
    Task<IReadOnlySet<string>> GetGrantedAsync(string providerName, string providerKey);

    /// <exception cref="BusinessException"><see cref="PermissionManagementErrorCodes.UnknownPermission"/>: no such permission is defined.</exception>
    Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted);

    /// <summary>Sets many in one go: what is already so is left alone.</summary>
    Task SetManyAsync(IReadOnlyDictionary<string, bool> permissions, string providerName, string providerKey);

    /// <summary>Carries the grants of a holder over to its new key, as when a role is renamed.</summary>
    Task UpdateProviderKeyAsync(string providerName, string oldProviderKey, string newProviderKey);

    /// <summary>Takes away everything from a holder.</summary>
    Task DeleteAsync(string providerName, string providerKey);
}
