using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Uow;

namespace Volo.Abp.PermissionManagement;

/// <summary>Default <see cref="IPermissionManager"/>. The cache is emptied when the unit of work is committed, so that it never holds what was rolled back.</summary>
public class PermissionManager(
    IRepository<PermissionGrant, Guid> grants,
    IPermissionDefinitionManager definitions,
    IDistributedCache<PermissionGrantCacheItem> cache,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guids) : IPermissionManager, ITransientDependency
{
    public virtual async Task<IReadOnlySet<string>> GetGrantedAsync(string providerName, string providerKey)
        => (await grants.GetListAsync(grant => grant.ProviderName == providerName && grant.ProviderKey == providerKey)).Select(grant => grant.Name).ToHashSet();

    public virtual Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted)
        => SetManyAsync(new Dictionary<string, bool> { [permissionName] = isGranted }, providerName, providerKey);

    public virtual async Task SetManyAsync(IReadOnlyDictionary<string, bool> permissions, string providerName, string providerKey)
    {
        foreach (var (name, isGranted) in permissions)
        {
            await CheckAsync(name, providerName, isGranted);
        }

        await ChangeAsync(providerName, providerKey, async () =>
        {
            // A name may be there twice: the unique index holds the tenant, which is null, and databases take nulls for different.
            var existing = (await grants.GetListAsync(grant => grant.ProviderName == providerName && grant.ProviderKey == providerKey)).ToLookup(grant => grant.Name);
            await grants.InsertManyAsync(permissions
                .Where(permission => permission.Value && !existing.Contains(permission.Key))
                .Select(permission => new PermissionGrant(guids.Create(), permission.Key, providerName, providerKey)));
            await grants.DeleteManyAsync(permissions
                .Where(permission => !permission.Value)
                .SelectMany(permission => existing[permission.Key]));
        });
    }

    public virtual async Task UpdateProviderKeyAsync(string providerName, string oldProviderKey, string newProviderKey)
    {
        await ChangeAsync(providerName, oldProviderKey, async () =>
        {
            var carried = await grants.GetListAsync(grant => grant.ProviderName == providerName && grant.ProviderKey == oldProviderKey);
            carried.ForEach(grant => grant.ProviderKey = newProviderKey);
            await grants.UpdateManyAsync(carried);
        });
        await ChangeAsync(providerName, newProviderKey, () => Task.CompletedTask);
    }

    public virtual Task DeleteAsync(string providerName, string providerKey)
        => ChangeAsync(providerName, providerKey, async () => await grants.DeleteManyAsync(
            await grants.GetListAsync(grant => grant.ProviderName == providerName && grant.ProviderKey == providerKey)));

    private async Task ChangeAsync(string providerName, string providerKey, Func<Task> change)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        await change();
        unitOfWork.OnCompleted(() => cache.RemoveAsync(PermissionGrantCacheItem.CalculateCacheKey(providerName, providerKey)));
        await unitOfWork.CompleteAsync();
    }

    private async Task CheckAsync(string name, string providerName, bool isGranted)
    {
        var permission = await definitions.GetOrNullAsync(name)
            ?? throw new BusinessException(PermissionManagementErrorCodes.UnknownPermission).WithData("Name", name);
        if (isGranted && !permission.IsEnabled)
        {
            throw new BusinessException(PermissionManagementErrorCodes.DisabledPermission).WithData("Name", name);
        }

        if (permission.Providers.Count > 0 && !permission.Providers.Contains(providerName))
        {
            throw new BusinessException(PermissionManagementErrorCodes.ProviderNotAllowed).WithData("Name", name).WithData("Provider", providerName);
        }
    }
}
