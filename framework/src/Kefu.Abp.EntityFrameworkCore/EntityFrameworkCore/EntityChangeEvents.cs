using System.Collections.Concurrent;
using System.Linq.Expressions;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>What happened to a row.</summary>
internal enum EntityChangeKind
{
    Created,
    Updated,
    Deleted,
}

/// <summary>Tells local handlers of created, updated and deleted rows.</summary>
internal static class EntityChangeEvents
{
    private static readonly ConcurrentDictionary<(Type EntityType, EntityChangeKind Kind), (Type EventType, Func<object, object> Create)> Factories = new();

    public static void Add(IUnitOfWork unitOfWork, object entity, EntityChangeKind kind)
    {
        var (eventType, create) = Factories.GetOrAdd((entity.GetType(), kind), static key => MakeFactory(key.EntityType, key.Kind));
        var record = new EntityChangeRecord(eventType, create(entity), entity);
        // Several saves of one row in a unit of work are one update to whoever listens.
        unitOfWork.AddOrReplaceLocalEvent(record, kind == EntityChangeKind.Updated ? record.IsSameChange : null);
    }

    private static (Type EventType, Func<object, object> Create) MakeFactory(Type entityType, EntityChangeKind kind)
    {
        var eventType = DefinitionOf(kind).MakeGenericType(entityType);
        var entity = Expression.Parameter(typeof(object));
        var create = Expression.New(eventType.GetConstructor([entityType])!, Expression.Convert(entity, entityType));
        return (eventType, Expression.Lambda<Func<object, object>>(create, entity).Compile());
    }

    private static Type DefinitionOf(EntityChangeKind kind) => kind switch
    {
        EntityChangeKind.Created => typeof(EntityCreatedEventData<>),
        EntityChangeKind.Updated => typeof(EntityUpdatedEventData<>),
        _ => typeof(EntityDeletedEventData<>),
    };

    private sealed class EntityChangeRecord(Type eventType, object eventData, object entity) : UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext())
    {
        private readonly object _entity = entity;

        public bool IsSameChange(UnitOfWorkEventRecord other) => other is EntityChangeRecord record && record.EventType == EventType && ReferenceEquals(record._entity, _entity);
    }
}
