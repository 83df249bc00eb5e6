namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>As what an entity travels.</summary>
public class EtoMappingDictionary : Dictionary<Type, EtoMappingDictionaryItem>
{
    /// <param name="objectMappingContextType">A type of the module whose object mapper is used; null for the default mapper.</param>
    public void Add<TEntity, TEntityEto>(Type? objectMappingContextType = null) where TEntity : IEntity
        => this[typeof(TEntity)] = new EtoMappingDictionaryItem(typeof(TEntityEto), objectMappingContextType);
}

/// <summary>As what one entity travels, and which mapper makes it.</summary>
public class EtoMappingDictionaryItem(Type etoType, Type? objectMappingContextType = null)
{
    public Type EtoType { get; } = etoType;

    public Type? ObjectMappingContextType { get; } = objectMappingContextType;
}
