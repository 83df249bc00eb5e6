using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Settings;
using Volo.Abp.Uow;

namespace Volo.Abp.SettingManagement;

/// <summary>Values of settings, answered from a cache that holds all of a holder under one key.</summary>
[ExposeServices(typeof(ISettingStore))]
public class SettingStore(IRepository<Setting, Guid> settings, IDistributedCache<SettingCacheItem> cache, IUnitOfWorkManager unitOfWorkManager) : ISettingStore, ITransientDependency
{
    public virtual async Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey)
        => (await GetValuesAsync(providerName, providerKey)).GetValueOrDefault(name);

    public virtual async Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey)
    {
        var values = await GetValuesAsync(providerName, providerKey);
        return names.Select(name => new SettingValue(name, values.GetValueOrDefault(name))).ToList();
    }

    private async Task<Dictionary<string, string>> GetValuesAsync(string? providerName, string? providerKey)
        => (await cache.GetOrAddAsync(SettingCacheItem.CalculateCacheKey(providerName, providerKey), () => ReadAsync(providerName, providerKey)))!.Values;

    private async Task<SettingCacheItem> ReadAsync(string? providerName, string? providerKey)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var rows = await settings.GetListAsync(setting => setting.ProviderName == providerName && setting.ProviderKey == providerKey);
        await unitOfWork.CompleteAsync();
        return new SettingCacheItem { Values = rows.ToDictionary(row => row.Name, row => row.Value) };
    }
}
