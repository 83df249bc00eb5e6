using System.Collections.ObjectModel;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Entities;

/// <summary>An aggregate root with events, without extra properties and concurrency stamp.</summary>
[Serializable]
public abstract class BasicAggregateRoot<TKey> : Entity<TKey>, IAggregateRoot<TKey>, IGeneratesDomainEvents
{
    private readonly Collection<DomainEventRecord> _localEvents = [];
    private readonly Collection<DomainEventRecord> _distributedEvents = [];

    protected BasicAggregateRoot() { }

    protected BasicAggregateRoot(TKey id) : base(id) { }

    public virtual IEnumerable<DomainEventRecord> GetLocalEvents() => _localEvents;

    public virtual IEnumerable<DomainEventRecord> GetDistributedEvents() => _distributedEvents;

    public virtual void ClearLocalEvents() => _localEvents.Clear();

    public virtual void ClearDistributedEvents() => _distributedEvents.Clear();

    protected virtual void AddLocalEvent(object eventData) => _localEvents.Add(new DomainEventRecord(eventData, EventOrderGenerator.GetNext()));

    protected virtual void AddDistributedEvent(object eventData) => _distributedEvents.Add(new DomainEventRecord(eventData, EventOrderGenerator.GetNext()));
}
