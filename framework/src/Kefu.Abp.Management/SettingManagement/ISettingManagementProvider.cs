using Volo.Abp.Collections;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Sets values for one kind of holder.</summary>
public interface ISettingManagementProvider
{
    /// <summary>Name of the kind, as it stands in the values.</summary>
    string Name { get; }

    Task<string?> GetOrNullAsync(SettingDefinition setting, string? providerKey);

    Task SetAsync(SettingDefinition setting, string value, string? providerKey);

    Task ClearAsync(SettingDefinition setting, string? providerKey);
}

/// <summary>Who may have values of settings.</summary>
public class SettingManagementOptions
{
    /// <summary>The kinds of holders; the last one counts first.</summary>
    public ITypeList<ISettingManagementProvider> Providers { get; } = new TypeList<ISettingManagementProvider>();
}
