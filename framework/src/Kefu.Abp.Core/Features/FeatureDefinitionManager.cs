using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.Features;

/// <summary>Default <see cref="IFeatureDefinitionManager"/>: asks the providers once.</summary>
public class FeatureDefinitionManager(IOptions<AbpFeatureOptions> options, IServiceScopeFactory scopes) : IFeatureDefinitionManager, ISingletonDependency
{
    private readonly Lazy<Definitions> _definitions = new(() => new Definitions(options.Value, scopes));

    public virtual Task<FeatureDefinition> GetAsync(string name)
        => Task.FromResult(_definitions.Value.Features.GetValueOrDefault(name) ?? throw new AbpException("Undefined feature: " + name));

    public virtual Task<IReadOnlyList<FeatureDefinition>> GetAllAsync() => Task.FromResult<IReadOnlyList<FeatureDefinition>>([.. _definitions.Value.Features.Values]);

    public virtual Task<FeatureDefinition?> GetOrNullAsync(string name) => Task.FromResult(_definitions.Value.Features.GetValueOrDefault(name));

    public virtual Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync() => Task.FromResult<IReadOnlyList<FeatureGroupDefinition>>([.. _definitions.Value.Groups.Values]);

    private sealed class Definitions : IFeatureDefinitionContext
    {
        public Definitions(AbpFeatureOptions options, IServiceScopeFactory scopes)
        {
            using var scope = scopes.CreateScope();
            foreach (var providerType in options.DefinitionProviders)
            {
                ((IFeatureDefinitionProvider)scope.ServiceProvider.GetRequiredService(providerType)).Define(this);
            }

            foreach (var feature in Groups.Values.SelectMany(group => group.GetFeaturesWithChildren()))
            {
                if (!Features.TryAdd(feature.Name, feature))
                {
                    throw new AbpException("Duplicate feature name: " + feature.Name);
                }
            }
        }

        public Dictionary<string, FeatureGroupDefinition> Groups { get; } = [];

        public Dictionary<string, FeatureDefinition> Features { get; } = [];

        public FeatureGroupDefinition AddGroup(string name, ILocalizableString? displayName = null)
        {
            var group = new FeatureGroupDefinition(Check.NotNull(name, nameof(name)), displayName);
            return Groups.TryAdd(name, group) ? group : throw new AbpException($"There is already an existing feature group with name: {name}");
        }

        public FeatureGroupDefinition? GetGroupOrNull(string name) => Groups.GetValueOrDefault(name);

        public void RemoveGroup(string name)
        {
            if (!Groups.Remove(name))
            {
                throw new AbpException($"Undefined feature group: '{name}'.");
            }
        }
    }
}
