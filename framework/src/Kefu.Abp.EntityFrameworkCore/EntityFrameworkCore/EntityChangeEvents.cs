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
    private static readonly ConcurrentDictionary<(Type EntityType, EntityChangeKind Kind), Func<object, object>> Factories = new();

    public static void Add(IUnitOfWork unitOfWork, object entity, EntityChangeKind kind)
    {
        var create = Factories.GetOrAdd((entity.GetType(), kind), static key => MakeFactory(key.EntityType, key.Kind));
        var record = new EntityChangeRecord(create(entity), entity);
        unitOfWork.AddOrReplaceLocalEvent(record, kind == EntityChangeKind.Updated ? record.IsSameChange : null);
    }

    private static Func<object, object> MakeFactory(Type entityType, EntityChangeKind kind)
    {
        var eventType = DefinitionOf(kind).MakeGenericType(entityType);
        var entity = Expression.Parameter(typeof(object));
        var create = Expression.New(eventType.GetConstructor([entityType])!, Expression.Convert(entity, entityType));
        return Expression.Lambda<Func<object, object>>(create, entity).Compile();
    }

    private static Type DefinitionOf(EntityChangeKind kind) => kind switch
    {
        EntityChangeKind.Created => typeof(EntityCreatedEventData<>),
        EntityChangeKind.Updated => typeof(EntityUpdatedEventData<>),
        _ => typeof(EntityDeletedEventData<>),
    };
}
