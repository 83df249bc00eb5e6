namespace Volo.Abp.Settings;

/// <summary>A source of setting values.</summary>
public interface ISettingValueProvider
{
    string Name { get; }

    Task<string?> GetOrNullAsync(SettingDefinition setting);

    Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings);
}

/// <summary>The sources of setting values, in the order of the options.</summary>
public interface ISettingValueProviderManager
{
    List<ISettingValueProvider> Providers { get; }
}
