namespace Volo.Abp.Domain.Entities;

/// <summary>Base of rows with several keys.</summary>
[Serializable]
public abstract class Entity : IEntity
{
    public abstract object?[] GetKeys();

    public override string ToString() => $"[ENTITY: {GetType().Name}] Keys = {GetKeys().JoinAsString(", ")}";
}

/// <summary>Base of rows with one key.</summary>
[Serializable]
public abstract class Entity<TKey> : Entity, IEntity<TKey>
{
    protected Entity() { }

    protected Entity(TKey id) => Id = id;

    public virtual TKey Id { get; protected set; } = default!;

    public override object?[] GetKeys() => [Id];
}
