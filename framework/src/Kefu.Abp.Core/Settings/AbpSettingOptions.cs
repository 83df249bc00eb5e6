using Volo.Abp.Collections;

namespace Volo.Abp.Settings;

/// <summary>Options of settings.</summary>
public class AbpSettingOptions
{
    /// <summary>Filled by convention.</summary>
    public ITypeList<ISettingDefinitionProvider> DefinitionProviders { get; } = new TypeList<ISettingDefinitionProvider>();

    /// <summary>Who may give values; the last one is asked first.</summary>
    public ITypeList<ISettingValueProvider> ValueProviders { get; } = new TypeList<ISettingValueProvider>();
}
