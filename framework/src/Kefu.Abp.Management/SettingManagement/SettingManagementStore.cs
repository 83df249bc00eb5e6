using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Settings;
using Volo.Abp.Uow;

namespace Volo.Abp.SettingManagement;

/// <summary>Keeps what is set.</summary>
public interface ISettingManagementStore
{
    Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey);

    Task SetAsync(string name, string value, string? providerName, string? providerKey);

    Task DeleteAsync(string name, string? providerName, string? providerKey);
}

/// <summary>Default <see cref="ISettingManagementStore"/>. The cache is emptied when the unit of work is committed, so that it never holds what was rolled back.</summary>
public class SettingManagementStore(
    ISettingStore store,
    IRepository<Setting, Guid> settings,
    IDistributedCache<SettingCacheItem> cache,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guids) : ISettingManagementStore, ITransientDependency
{
    public virtual Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) => store.GetOrNullAsync(name, providerName, providerKey);

    public virtual Task SetAsync(string name, string value, string? providerName, string? providerKey) => ChangeAsync(name, providerName, providerKey, existing =>
    {
        if (existing is null)
        {
            return settings.InsertAsync(new Setting(guids.Create(), name, value, providerName, providerKey));
        }

        existing.Value = value;
        return settings.UpdateAsync(existing);
    });

    public virtual Task DeleteAsync(string name, string? providerName, string? providerKey)
        => ChangeAsync(name, providerName, providerKey, existing => existing is null ? Task.CompletedTask : settings.DeleteAsync(existing));

    private async Task ChangeAsync(string name, string? providerName, string? providerKey, Func<Setting?, Task> change)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        await change(await settings.FindAsync(setting => setting.Name == name && setting.ProviderName == providerName && setting.ProviderKey == providerKey));
        unitOfWork.OnCompleted(() => cache.RemoveAsync(SettingCacheItem.CalculateCacheKey(providerName, providerKey)));
        await unitOfWork.CompleteAsync();
    }
}
