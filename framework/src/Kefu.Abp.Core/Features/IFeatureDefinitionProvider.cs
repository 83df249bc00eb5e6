using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.Features;

/// <summary>Defines features.</summary>
public interface IFeatureDefinitionProvider
{
    void Define(IFeatureDefinitionContext context);
}

/// <summary>Base of feature definition providers, which are found by convention.</summary>
public abstract class FeatureDefinitionProvider : IFeatureDefinitionProvider, ITransientDependency
{
    public abstract void Define(IFeatureDefinitionContext context);
}

/// <summary>Where features are defined.</summary>
public interface IFeatureDefinitionContext
{
    /// <exception cref="AbpException">There is a group of this name already.</exception>
    FeatureGroupDefinition AddGroup(string name, ILocalizableString? displayName = null);

    FeatureGroupDefinition? GetGroupOrNull(string name);

    void RemoveGroup(string name);
}
