using Volo.Abp.Collections;

namespace Volo.Abp.Features;

/// <summary>Options of features.</summary>
public class AbpFeatureOptions
{
    /// <summary>Filled by convention.</summary>
    public ITypeList<IFeatureDefinitionProvider> DefinitionProviders { get; } = new TypeList<IFeatureDefinitionProvider>();

    /// <summary>Who may give values; the last one is asked first.</summary>
    public ITypeList<IFeatureValueProvider> ValueProviders { get; } = new TypeList<IFeatureValueProvider>();
}
