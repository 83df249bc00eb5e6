using System.Text.Json.Serialization;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>What happened to a row, told to other modules.</summary>
/// <typeparam name="TEntityEto">What they are told of the row.</typeparam>
[Serializable]
public abstract class EntityChangedEto<TEntityEto>(TEntityEto entity) : IAggregateEvent
{
    public TEntityEto Entity { get; set; } = entity;

    public long Version { get; set; }

    /// <summary>The row; it travels beside the event, not in it.</summary>
    [JsonIgnore]
    public string? AggregateKey { get; set; }
}

/// <summary>A row was created.</summary>
[Serializable]
[GenericEventName(Postfix = ".Created")]
public class EntityCreatedEto<TEntityEto>(TEntityEto entity) : EntityChangedEto<TEntityEto>(entity);

/// <summary>A row was updated.</summary>
[Serializable]
[GenericEventName(Postfix = ".Updated")]
public class EntityUpdatedEto<TEntityEto>(TEntityEto entity) : EntityChangedEto<TEntityEto>(entity);

/// <summary>A row was deleted.</summary>
[Serializable]
[GenericEventName(Postfix = ".Deleted")]
public class EntityDeletedEto<TEntityEto>(TEntityEto entity) : EntityChangedEto<TEntityEto>(entity);
