using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.Uow;

namespace Volo.Abp.PermissionManagement;

/// <summary>Answers from the cache, which holds all grants of a holder under one key: a first question costs one query, further ones none.</summary>
[ExposeServices(typeof(IPermissionStore))]
public class PermissionStore(
    IRepository<PermissionGrant, Guid> grants,
    IDistributedCache<PermissionGrantCacheItem> cache,
    IUnitOfWorkManager unitOfWorkManager,
    IAsyncQueryableExecuter executer) : IPermissionStore, ITransientDependency
{
    public virtual async Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey)
        => (await GetGrantsAsync(providerName, providerKey)).Contains(name);

    public virtual async Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey)
    {
        var granted = await GetGrantsAsync(providerName, providerKey);
        var result = new MultiplePermissionGrantResult();
        foreach (var name in names.Distinct())
        {
            result.Result[name] = granted.Contains(name) ? PermissionGrantResult.Granted : PermissionGrantResult.Undefined;
        }

        return result;
    }

    private async Task<HashSet<string>> GetGrantsAsync(string? providerName, string? providerKey)
    {
        var item = await cache.GetOrAddAsync(PermissionGrantCacheItem.CalculateCacheKey(providerName, providerKey), () => ReadAsync(providerName, providerKey));
        return item!.Names;
    }

    private async Task<PermissionGrantCacheItem> ReadAsync(string? providerName, string? providerKey)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var query = (await grants.GetQueryableAsync()).Where(grant => grant.ProviderName == providerName && grant.ProviderKey == providerKey).Select(grant => grant.Name);
        var names = await executer.ToListAsync(query);
        await unitOfWork.CompleteAsync();
        return new PermissionGrantCacheItem { Names = names.ToHashSet(StringComparer.Ordinal) };
    }
}
