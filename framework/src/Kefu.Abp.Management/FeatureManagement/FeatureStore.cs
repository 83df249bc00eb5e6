using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Features;
using Volo.Abp.Uow;

namespace Volo.Abp.FeatureManagement;

/// <summary>Values of features, answered from a cache that holds all of a holder under one key.</summary>
[ExposeServices(typeof(IFeatureStore))]
public class FeatureStore(IRepository<FeatureValue, Guid> values, IDistributedCache<FeatureValueCacheItem> cache, IUnitOfWorkManager unitOfWorkManager) : IFeatureStore, ITransientDependency
{
    public virtual async Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey)
    {
        var item = await cache.GetOrAddAsync(FeatureValueCacheItem.CalculateCacheKey(providerName, providerKey), () => ReadAsync(providerName, providerKey));
        return item!.Values.GetValueOrDefault(name);
    }

    private async Task<FeatureValueCacheItem> ReadAsync(string? providerName, string? providerKey)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var rows = await values.GetListAsync(value => value.ProviderName == providerName && value.ProviderKey == providerKey);
        await unitOfWork.CompleteAsync();
        return new FeatureValueCacheItem { Values = rows.ToDictionary(row => row.Name, row => row.Value) };
    }
}
