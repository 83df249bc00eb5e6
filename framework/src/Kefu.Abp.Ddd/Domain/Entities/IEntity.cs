namespace Volo.Abp.Domain.Entities;

/// <summary>A row with keys.</summary>
public interface IEntity
{
    object?[] GetKeys();
}

/// <summary>A row with one key.</summary>
public interface IEntity<TKey> : IEntity
{
    TKey Id { get; }
}

/// <summary>The root of what is loaded and saved together.</summary>
public interface IAggregateRoot : IEntity;

/// <summary>The root of what is loaded and saved together, with one key.</summary>
public interface IAggregateRoot<TKey> : IEntity<TKey>, IAggregateRoot;
