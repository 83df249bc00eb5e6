using Volo.Abp.Domain.Entities;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace Kefu.Benchmarks.Backbone.Parcels;

/// <summary>Raises an event when it is sent.</summary>
public class Parcel : AggregateRoot<Guid>
{
    protected Parcel() { }

    public Parcel(Guid id, int number, DateTime sentAt) : base(id)
    {
        Number = number;
        AddDistributedEvent(new ParcelSentEto { ParcelId = id, Number = number, SentAt = sentAt });
    }

    public int Number { get; private set; }
}

[EventName("Backbone.ParcelSent.v1")]
public class ParcelSentEto : IAggregateEvent
{
    public Guid ParcelId { get; set; }

    public int Number { get; set; }

    public DateTime SentAt { get; set; }

    public long Version { get; set; }

    string IAggregateEvent.AggregateKey => ParcelId.ToString();
}
