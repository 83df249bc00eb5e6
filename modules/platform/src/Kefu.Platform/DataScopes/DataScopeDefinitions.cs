using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.DataScopes;

/// <summary>The kinds of records of all loaded modules, asked for once.</summary>
internal sealed class DataScopeDefinitions(IEnumerable<DataScopeDefinitionProvider> providers) : ISingletonDependency
{
    private readonly Lazy<Context> _all = new(() => Collect(providers));

    public IReadOnlyList<DataScopeDefinition> All => _all.Value.Definitions;

    public DataScopeDefinition<TEntity> Get<TEntity>()
        => _all.Value.Definitions.OfType<DataScopeDefinition<TEntity>>().FirstOrDefault()
            ?? throw new AbpException($"No module defines data scopes of {typeof(TEntity).Name}.");

    private static Context Collect(IEnumerable<DataScopeDefinitionProvider> providers)
    {
        var context = new Context();
        foreach (var provider in providers)
        {
            provider.Define(context);
        }

        return context;
    }

    private sealed class Context : IDataScopeDefinitionContext
    {
        public List<DataScopeDefinition> Definitions { get; } = [];

        public void Add<TEntity>(DataScopeDefinition<TEntity> definition)
        {
            if (Definitions.Exists(known => known.Kind == definition.Kind || known.EntityType == typeof(TEntity)))
            {
                throw new AbpException($"Data scopes of '{definition.Kind}' are defined twice.");
            }

            Definitions.Add(definition);
        }
    }
}
