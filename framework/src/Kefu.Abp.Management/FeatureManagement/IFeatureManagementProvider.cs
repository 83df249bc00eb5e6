using Volo.Abp.Collections;
using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

/// <summary>Sets values for one kind of holder.</summary>
public interface IFeatureManagementProvider
{
    /// <summary>Name of the kind, as it stands in the values.</summary>
    string Name { get; }

    Task<string?> GetOrNullAsync(FeatureDefinition feature, string? providerKey);

    Task SetAsync(FeatureDefinition feature, string value, string? providerKey);

    Task ClearAsync(FeatureDefinition feature, string? providerKey);
}

/// <summary>Who may have values of features.</summary>
public class FeatureManagementOptions
{
    /// <summary>The kinds of holders; the last one counts first.</summary>
    public ITypeList<IFeatureManagementProvider> Providers { get; } = new TypeList<IFeatureManagementProvider>();
}
