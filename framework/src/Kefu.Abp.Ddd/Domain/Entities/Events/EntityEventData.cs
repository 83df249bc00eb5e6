namespace Volo.Abp.Domain.Entities.Events;

/// <summary>Something happened to a row.</summary>
[Serializable]
public class EntityEventData<TEntity>(TEntity entity)
{
    public TEntity Entity { get; } = entity;
}

/// <summary>A row was created, updated or deleted.</summary>
[Serializable]
public class EntityChangedEventData<TEntity>(TEntity entity) : EntityEventData<TEntity>(entity);

/// <summary>A row was created.</summary>
[Serializable]
public class EntityCreatedEventData<TEntity>(TEntity entity) : EntityChangedEventData<TEntity>(entity);

/// <summary>A row was updated.</summary>
[Serializable]
public class EntityUpdatedEventData<TEntity>(TEntity entity) : EntityChangedEventData<TEntity>(entity);

/// <summary>A row was deleted.</summary>
[Serializable]
public class EntityDeletedEventData<TEntity>(TEntity entity) : EntityChangedEventData<TEntity>(entity);
