using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Base of value providers that read the store.</summary>
public abstract class SettingValueProvider(ISettingStore settingStore) : ISettingValueProvider, ITransientDependency
{
    public abstract string Name { get; }

    protected ISettingStore SettingStore { get; } = settingStore;

    public abstract Task<string?> GetOrNullAsync(SettingDefinition setting);

    public abstract Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings);
}
