using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// An event in the outbox. The key counts insertions, which may become visible in another order; once the sequencer has numbered the
/// event, its number is its place for all consumers.
/// </summary>
public class OutgoingEventRecord : BasicAggregateRoot<long>, IHasCreationTime
{
    public const int MaxEventNameLength = 256;
    public const int MaxAggregateKeyLength = 128;

    protected OutgoingEventRecord() { }

    public OutgoingEventRecord(OutgoingEventInfo info)
    {
        EventId = info.Id;
        EventName = Check.NotNullOrWhiteSpace(info.EventName, nameof(info), MaxEventNameLength);
        EventData = Check.NotNullOrWhiteSpace(info.EventData, nameof(info));
        AggregateKey = Check.Length(info.AggregateKey, nameof(info), MaxAggregateKeyLength);
        CreationTime = info.CreationTime;
    }

    public virtual Guid EventId { get; protected set; }

    public virtual string EventName { get; protected set; } = default!;

    /// <summary>JSON.</summary>
    public virtual string EventData { get; protected set; } = default!;

    /// <summary>The aggregate whose events are handled in their order; null for none.</summary>
    public virtual string? AggregateKey { get; protected set; }

    public virtual DateTime CreationTime { get; protected set; }

    /// <summary>From 1, rising; null until the sequencer has come by.</summary>
    public virtual long? Sequence { get; protected set; }

    public virtual void Number(long sequence) => Sequence = sequence;
}
