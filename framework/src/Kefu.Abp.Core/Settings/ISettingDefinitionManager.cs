namespace Volo.Abp.Settings;

/// <summary>The settings that modules have defined.</summary>
public interface ISettingDefinitionManager
{
    /// <exception cref="AbpException">No such setting is defined.</exception>
    Task<SettingDefinition> GetAsync(string name);

    Task<IReadOnlyList<SettingDefinition>> GetAllAsync();

    Task<SettingDefinition?> GetOrNullAsync(string name);
}
