using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

/// <summary>A source of feature values.</summary>
public interface IFeatureValueProvider
{
    string Name { get; }

    Task<string?> GetOrNullAsync(FeatureDefinition feature);
}

/// <summary>Base of value providers that read the store.</summary>
public abstract class FeatureValueProvider(IFeatureStore featureStore) : IFeatureValueProvider, ITransientDependency
{
    public abstract string Name { get; }

    protected IFeatureStore FeatureStore { get; } = featureStore;

    public abstract Task<string?> GetOrNullAsync(FeatureDefinition feature);
}

/// <summary>The value of the definition.</summary>
public class DefaultValueFeatureValueProvider(IFeatureStore featureStore) : FeatureValueProvider(featureStore)
{
    public const string ProviderName = "D";

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(FeatureDefinition feature) => Task.FromResult(feature.DefaultValue);
}
