using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.DataScopes;

/// <summary>Base of the class in which a module defines the kinds of records that have scopes; found by convention.</summary>
[ExposeServices(typeof(DataScopeDefinitionProvider), IncludeSelf = true)]
public abstract class DataScopeDefinitionProvider : ITransientDependency
{
    public abstract void Define(IDataScopeDefinitionContext context);
}

/// <summary>Where kinds of records are defined.</summary>
public interface IDataScopeDefinitionContext
{
    void Add<TEntity>(DataScopeDefinition<TEntity> definition);
}
