using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Defines settings.</summary>
public interface ISettingDefinitionProvider
{
    void Define(ISettingDefinitionContext context);
}

/// <summary>Base of setting definition providers, which are found by convention.</summary>
public abstract class SettingDefinitionProvider : ISettingDefinitionProvider, ITransientDependency
{
    public abstract void Define(ISettingDefinitionContext context);
}

/// <summary>Where settings are defined.</summary>
public interface ISettingDefinitionContext
{
    SettingDefinition? GetOrNull(string name);

    IReadOnlyList<SettingDefinition> GetAll();

    /// <summary>Adds settings; one with the same name replaces the earlier one.</summary>
    void Add(params SettingDefinition[] definitions);
}
