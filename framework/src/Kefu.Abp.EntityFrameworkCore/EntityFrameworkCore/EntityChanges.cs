using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>What one save changes, and the events that follow from it.</summary>
internal sealed class EntityChanges
{
    private readonly List<IGeneratesDomainEvents> _raising = [];
    private List<(object Entity, EntityChangeKind Kind)> _kinds = [];

    public EntityChanges(IEnumerable<EntityEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            {
                Changed.Add(entry);
            }

            if (entry.Entity is IGeneratesDomainEvents raising && (raising.GetLocalEvents().Any() || raising.GetDistributedEvents().Any()))
            {
                _raising.Add(raising);
            }
        }
    }

    public List<EntityEntry> Changed { get; } = [];

    /// <summary>Before the save, since afterwards nothing is changed any more.</summary>
    public void NoteKinds()
        => _kinds = Changed.Where(entry => entry.Entity is IEntity && !entry.Metadata.IsOwned()).Select(entry => (entry.Entity, KindOf(entry))).ToList();

    public void AddEventsTo(IUnitOfWork unitOfWork)
    {
        var distributed = unitOfWork.ServiceProvider.GetRequiredService<DistributedEntityEvents>();
        foreach (var (entity, kind) in _kinds)
        {
            EntityChangeEvents.Add(unitOfWork, entity, kind);
            distributed.Add(unitOfWork, entity, kind);
        }

        foreach (var raising in _raising)
        {
            foreach (var record in raising.GetLocalEvents())
            {
                unitOfWork.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(record.EventData.GetType(), record.EventData, record.EventOrder));
            }

            foreach (var record in raising.GetDistributedEvents())
            {
                unitOfWork.AddOrReplaceDistributedEvent(new UnitOfWorkEventRecord(record.EventData.GetType(), record.EventData, record.EventOrder));
            }

            raising.ClearLocalEvents();
            raising.ClearDistributedEvents();
        }
    }

    private static EntityChangeKind KindOf(EntityEntry entry) => entry.State switch
    {
        EntityState.Added => EntityChangeKind.Created,
        EntityState.Deleted => EntityChangeKind.Deleted,
        _ => entry.Entity is ISoftDelete { IsDeleted: true } && entry.Property(nameof(ISoftDelete.IsDeleted)).IsModified ? EntityChangeKind.Deleted : EntityChangeKind.Updated,
    };
}
