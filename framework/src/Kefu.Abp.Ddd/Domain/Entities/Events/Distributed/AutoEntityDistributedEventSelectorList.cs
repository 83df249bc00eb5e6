namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>Selects entities by their type.</summary>
public class AutoEntityDistributedEventSelectorList
{
    private readonly List<Func<Type, bool>> _selectors = [];

    /// <summary>The entity and what derives from it.</summary>
    public void Add<TEntity>() where TEntity : IEntity => Add(type => typeof(TEntity).IsAssignableFrom(type));

    /// <summary>Every entity that the predicate selects.</summary>
    public void Add(Func<Type, bool> predicate) => _selectors.Add(predicate);

    /// <summary>The entities of a namespace and of those below it.</summary>
    public void AddNamespace(string namespaceName)
        => Add(type => type.Namespace == namespaceName || type.Namespace?.StartsWith(namespaceName + ".", StringComparison.Ordinal) == true);

    /// <summary>Every entity.</summary>
    public void AddAll() => Add(static _ => true);

    public bool IsMatch(Type entityType) => _selectors.Exists(selector => selector(entityType));
}
