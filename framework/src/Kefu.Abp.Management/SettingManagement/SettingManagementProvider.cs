using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Base of kinds of holders whose values are in the store.</summary>
public abstract class SettingManagementProvider(ISettingManagementStore store) : ISettingManagementProvider, ITransientDependency
{
    public abstract string Name { get; }

    protected ISettingManagementStore SettingManagementStore { get; } = store;

    public virtual async Task<string?> GetOrNullAsync(SettingDefinition setting, string? providerKey)
        => await SettingManagementStore.GetOrNullAsync(setting.Name, Name, NormalizeProviderKey(providerKey));

    public virtual Task SetAsync(SettingDefinition setting, string value, string? providerKey)
        => SettingManagementStore.SetAsync(setting.Name, value, Name, NormalizeProviderKey(providerKey));

    public virtual Task ClearAsync(SettingDefinition setting, string? providerKey)
        => SettingManagementStore.DeleteAsync(setting.Name, Name, NormalizeProviderKey(providerKey));

    /// <summary>The holder's key as it stands in the values; a kind may take null for the present one.</summary>
    protected virtual string? NormalizeProviderKey(string? providerKey) => providerKey;
}

/// <summary>Values for everybody.</summary>
public class GlobalSettingManagementProvider(ISettingManagementStore store) : SettingManagementProvider(store)
{
    public override string Name => GlobalSettingValueProvider.ProviderName;

    protected override string? NormalizeProviderKey(string? providerKey) => null;
}

/// <summary>Values of users, by their id.</summary>
public class UserSettingManagementProvider(ISettingManagementStore store) : SettingManagementProvider(store)
{
    public override string Name => UserSettingValueProvider.ProviderName;
}
