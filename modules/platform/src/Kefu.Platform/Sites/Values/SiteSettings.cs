using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace Kefu.Platform.Sites.Values;

/// <summary>A site's own value of a setting comes before the value for everybody, a person's before the site's.</summary>
internal sealed class SiteSettingValueProvider(ISettingStore settingStore, ICurrentSite site) : SettingValueProvider(settingStore)
{
    public override string Name => SiteConsts.ValueProviderName;

    public override async Task<string?> GetOrNullAsync(SettingDefinition setting)
        => site.Id is { } siteId ? await SettingStore.GetOrNullAsync(setting.Name, Name, siteId.ToString()) : null;

    public override async Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings)
        => site.Id is { } siteId ? await SettingStore.GetAllAsync(settings.Select(setting => setting.Name).ToArray(), Name, siteId.ToString()) : [];
}

/// <summary>Sets a site's value; without a key, the current site's.</summary>
internal sealed class SiteSettingManagementProvider(ISettingManagementStore store, ICurrentSite site) : SettingManagementProvider(store)
{
    public override string Name => SiteConsts.ValueProviderName;

    protected override string? NormalizeProviderKey(string? providerKey) => providerKey ?? site.Id?.ToString();
}
