using Volo.Abp.Caching;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Settings;
using Volo.Abp.Uow;

namespace Volo.Abp.SettingManagement;

/// <summary>Default <see cref="ISettingManager"/>.</summary>
public class SettingManager(
    IRepository<Setting, Guid> settings,
    ISettingDefinitionManager definitions,
    IDistributedCache<SettingCacheItem> cache,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guids) : ISettingManager, ITransientDependency
{
    public virtual async Task SetAsync(string name, string? value, string providerName, string? providerKey)
    {
        await definitions.GetAsync(name);
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        var existing = await settings.FindAsync(setting => setting.Name == name && setting.ProviderName == providerName && setting.ProviderKey == providerKey);
        if (value is null)
        {
            await DeleteAsync(existing);
        }
        else if (existing is null)
        {
            await settings.InsertAsync(new Setting(guids.Create(), name, value, providerName, providerKey));
        }
        else
        {
            existing.Value = value;
            await settings.UpdateAsync(existing);
        }

        unitOfWork.OnCompleted(() => cache.RemoveAsync(SettingCacheItem.CalculateCacheKey(providerName, providerKey)));
        await unitOfWork.CompleteAsync();
    }

    private Task DeleteAsync(Setting? setting) => setting is null ? Task.CompletedTask : settings.DeleteAsync(setting);
}
