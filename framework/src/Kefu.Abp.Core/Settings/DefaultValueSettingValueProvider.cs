namespace Volo.Abp.Settings;

/// <summary>The value of the definition.</summary>
public class DefaultValueSettingValueProvider(ISettingStore settingStore) : SettingValueProvider(settingStore)
{
    public const string ProviderName = "D";

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(SettingDefinition setting) => Task.FromResult(setting.DefaultValue);

    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings)
        => Task.FromResult(settings.Select(setting => new SettingValue(setting.Name, setting.DefaultValue)).ToList());
}
