using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Tells other modules of created, updated and deleted rows, as far as <see cref="AbpDistributedEntityEventOptions"/> says.</summary>
internal sealed class DistributedEntityEvents(IOptions<AbpDistributedEntityEventOptions> options)
{
    private static readonly MethodInfo Mapping = typeof(DistributedEntityEvents).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly ConcurrentDictionary<Type, Func<IServiceProvider, object, EntityChangeKind, object>?> _factories = new();

    public void Add(IUnitOfWork unitOfWork, object entity, EntityChangeKind kind)
    {
        if (_factories.GetOrAdd(entity.GetType(), FactoryOf) is { } create)
        {
            var record = new EntityChangeRecord(create(unitOfWork.ServiceProvider, entity, kind), entity);
            unitOfWork.AddOrReplaceDistributedEvent(record, kind == EntityChangeKind.Updated ? record.IsSameChange : null);
        }
    }

    private Func<IServiceProvider, object, EntityChangeKind, object>? FactoryOf(Type entityType)
    {
        if (!options.Value.AutoEventSelectors.IsMatch(entityType))
        {
            return null;
        }

        return options.Value.EtoMappings.TryGetValue(entityType, out var mapping)
            ? MappedTo(entityType, mapping)
            : static (_, entity, kind) => Event(new EntityEto(entity.GetType().FullName!, KeysOf(entity)), entity, kind);
    }

    private static Func<IServiceProvider, object, EntityChangeKind, object> MappedTo(Type entityType, EtoMappingDictionaryItem mapping)
    {
        var mapperType = mapping.ObjectMappingContextType is { } context ? typeof(IObjectMapper<>).MakeGenericType(context) : typeof(IObjectMapper);
        var map = Mapping.MakeGenericMethod(entityType, mapping.EtoType).CreateDelegate<Func<IObjectMapper, object, EntityChangeKind, object>>();
        return (services, entity, kind) => map((IObjectMapper)services.GetRequiredService(mapperType), entity, kind);
    }

    private static EntityChangedEto<TEto> Map<TEntity, TEto>(IObjectMapper mapper, object entity, EntityChangeKind kind) => Event(mapper.Map<TEntity, TEto>((TEntity)entity), entity, kind);

    private static EntityChangedEto<TEto> Event<TEto>(TEto eto, object entity, EntityChangeKind kind)
    {
        EntityChangedEto<TEto> changed = kind switch
        {
            EntityChangeKind.Created => new EntityCreatedEto<TEto>(eto),
            EntityChangeKind.Updated => new EntityUpdatedEto<TEto>(eto),
            _ => new EntityDeletedEto<TEto>(eto),
        };
        changed.AggregateKey = $"{entity.GetType().Name}:{KeysOf(entity)}";
        return changed;
    }

    private static string KeysOf(object entity) => string.Join(',', ((IEntity)entity).GetKeys());
}
