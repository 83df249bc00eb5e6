using System.Collections.ObjectModel;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Entities;

/// <summary>An aggregate root with events, without extra properties and concurrency stamp.</summary>
[Serializable]
public abstract class BasicAggregateRoot<TKey> : Entity<TKey>, IAggregateRoot<TKey>, IGeneratesDomainEvents
{
    private readonly Collection<DomainEventRecord> _localEvents = [];

    protected BasicAggregateRoot() { }

    protected BasicAggregateRoot(TKey id) : base(id) { }

    public virtual IEnumerable<DomainEventRecord> GetLocalEvents() => _localEvents;

    public virtual void ClearLocalEvents() => _localEvents.Clear();

    protected virtual void AddLocalEvent(object eventData) => _localEvents.Add(new DomainEventRecord(eventData, EventOrderGenerator.GetNext()));
}
