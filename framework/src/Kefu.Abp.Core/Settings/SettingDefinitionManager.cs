using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Default <see cref="ISettingDefinitionManager"/>: asks the providers once.</summary>
public class SettingDefinitionManager(IOptions<AbpSettingOptions> options, IServiceScopeFactory scopes) : ISettingDefinitionManager, ISingletonDependency
{
    private readonly Lazy<Dictionary<string, SettingDefinition>> _definitions = new(() => Define(options.Value, scopes));

    public virtual Task<SettingDefinition> GetAsync(string name)
        => Task.FromResult(_definitions.Value.GetValueOrDefault(name) ?? throw new AbpException("Undefined setting: " + name));

    public virtual Task<IReadOnlyList<SettingDefinition>> GetAllAsync() => Task.FromResult<IReadOnlyList<SettingDefinition>>([.. _definitions.Value.Values]);

    public virtual Task<SettingDefinition?> GetOrNullAsync(string name) => Task.FromResult(_definitions.Value.GetValueOrDefault(name));

    private static Dictionary<string, SettingDefinition> Define(AbpSettingOptions options, IServiceScopeFactory scopes)
    {
        var context = new SettingDefinitionContext();
        using var scope = scopes.CreateScope();
        foreach (var providerType in options.DefinitionProviders)
        {
            ((ISettingDefinitionProvider)scope.ServiceProvider.GetRequiredService(providerType)).Define(context);
        }

        return context.Settings;
    }

    private sealed class SettingDefinitionContext : ISettingDefinitionContext
    {
        public Dictionary<string, SettingDefinition> Settings { get; } = [];

        public SettingDefinition? GetOrNull(string name) => Settings.GetValueOrDefault(name);

        public IReadOnlyList<SettingDefinition> GetAll() => [.. Settings.Values];

        public void Add(params SettingDefinition[] definitions) => Array.ForEach(definitions, definition => Settings[definition.Name] = definition);
    }
}
