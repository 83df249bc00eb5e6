using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

/// <summary>Base of kinds of holders whose values are in the store.</summary>
public abstract class FeatureManagementProvider(IFeatureManagementStore store) : IFeatureManagementProvider, ITransientDependency
{
    public abstract string Name { get; }

    protected IFeatureManagementStore Store { get; } = store;

    public virtual async Task<string?> GetOrNullAsync(FeatureDefinition feature, string? providerKey)
        => await Store.GetOrNullAsync(feature.Name, Name, await NormalizeProviderKeyAsync(providerKey));

    public virtual async Task SetAsync(FeatureDefinition feature, string value, string? providerKey)
        => await Store.SetAsync(feature.Name, value, Name, await NormalizeProviderKeyAsync(providerKey));

    public virtual async Task ClearAsync(FeatureDefinition feature, string? providerKey)
        => await Store.DeleteAsync(feature.Name, Name, await NormalizeProviderKeyAsync(providerKey));

    /// <summary>The holder's key as it stands in the values; a kind may take null for the present one.</summary>
    protected virtual Task<string?> NormalizeProviderKeyAsync(string? providerKey) => Task.FromResult(providerKey);
}

/// <summary>The values of the definitions, which nobody sets.</summary>
public class DefaultValueFeatureManagementProvider : IFeatureManagementProvider, ISingletonDependency
{
    public string Name => DefaultValueFeatureValueProvider.ProviderName;

    public virtual Task<string?> GetOrNullAsync(FeatureDefinition feature, string? providerKey) => Task.FromResult(feature.DefaultValue);

    public virtual Task SetAsync(FeatureDefinition feature, string value, string? providerKey)
        => throw new AbpException($"Can not set default value of a feature. It is only possible while defining the feature in a {typeof(IFeatureDefinitionProvider)} implementation.");

    public virtual Task ClearAsync(FeatureDefinition feature, string? providerKey)
        => throw new AbpException($"Can not clear default value of a feature. It is only possible while defining the feature in a {typeof(IFeatureDefinitionProvider)} implementation.");
}
