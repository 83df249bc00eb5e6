using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Features;
using Volo.Abp.Guids;
using Volo.Abp.Uow;

namespace Volo.Abp.FeatureManagement;

/// <summary>Default <see cref="IFeatureManagementStore"/>. The cache is emptied when the unit of work is committed, so that it never holds what was rolled back.</summary>
public class FeatureManagementStore(
    IFeatureStore store,
    IRepository<FeatureValue, Guid> values,
    IDistributedCache<FeatureValueCacheItem> cache,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guids) : IFeatureManagementStore, ITransientDependency
{
    public virtual Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) => store.GetOrNullAsync(name, providerName, providerKey);

    public virtual Task SetAsync(string name, string value, string? providerName, string? providerKey) => ChangeAsync(name, providerName, providerKey, existing =>
    {
        if (existing is null)
        {
            return values.InsertAsync(new FeatureValue(guids.Create(), name, value, providerName, providerKey));
        }

        existing.Value = value;
        return values.UpdateAsync(existing);
    });

    public virtual Task DeleteAsync(string name, string? providerName, string? providerKey)
        => ChangeAsync(name, providerName, providerKey, existing => existing is null ? Task.CompletedTask : values.DeleteAsync(existing));

    private async Task ChangeAsync(string name, string? providerName, string? providerKey, Func<FeatureValue?, Task> change)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        await change(await values.FindAsync(value => value.Name == name && value.ProviderName == providerName && value.ProviderKey == providerKey));
        unitOfWork.OnCompleted(() => cache.RemoveAsync(FeatureValueCacheItem.CalculateCacheKey(providerName, providerKey)));
        await unitOfWork.CompleteAsync();
    }
}
