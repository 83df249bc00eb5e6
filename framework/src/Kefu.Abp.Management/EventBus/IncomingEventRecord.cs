using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// An event that a consumer has passed without having handled it: it failed, an earlier one of the same aggregate did, or something
/// is in its way. Handled
/// events leave no row: the consumer's place moves in the transaction of the handler.
/// </summary>
public class IncomingEventRecord : BasicAggregateRoot<Guid>, IHasCreationTime
{
    public const int MaxReasonLength = 2000, MaxObstacleLength = 64;

    protected IncomingEventRecord() { }

    public IncomingEventRecord(Guid id, string consumer, OutgoingEventRecord outgoing) : base(id)
    {
        Consumer = Check.NotNullOrWhiteSpace(consumer, nameof(consumer), EventConsumerPlace.MaxNameLength);
        Sequence = outgoing.Sequence!.Value;
        EventName = outgoing.EventName;
        EventData = outgoing.EventData;
        AggregateKey = outgoing.AggregateKey;
        CreationTime = outgoing.CreationTime;
        NextTryTime = outgoing.CreationTime;
    }

    public virtual string Consumer { get; protected set; } = default!;

    /// <summary>The number of the event.</summary>
    public virtual long Sequence { get; protected set; }

    public virtual string EventName { get; protected set; } = default!;

    public virtual string EventData { get; protected set; } = default!;

    public virtual string? AggregateKey { get; protected set; }

    /// <summary>When the event was raised.</summary>
    public virtual DateTime CreationTime { get; protected set; }

    public virtual int TryCount { get; protected set; }

    public virtual DateTime NextTryTime { get; protected set; }

    /// <summary>Why the last try failed; null for one that is only held back.</summary>
    public virtual string? Reason { get; protected set; }

    /// <summary>A dead letter: given up, holds back nothing, stays until somebody sends it again.</summary>
    public virtual bool IsDead { get; protected set; }

    /// <summary>What is in its way, in the words of the gate; null where nothing is. It holds back the later ones of its aggregate.</summary>
    public virtual string? WaitsFor { get; protected set; }

    public virtual void WaitFor(string obstacle) => WaitsFor = Check.Length(obstacle, nameof(obstacle), MaxObstacleLength);

    public virtual void Fail(string reason, DateTime? nextTryTime)
    {
        TryCount++;
        Reason = reason.Length <= MaxReasonLength ? reason : reason[..MaxReasonLength];
        IsDead = nextTryTime is null;
        NextTryTime = nextTryTime ?? NextTryTime;
    }

    /// <summary>Tries a dead letter again from the beginning.</summary>
    public virtual void SendAgain(DateTime now)
    {
        IsDead = false;
        TryCount = 0;
        NextTryTime = now;
    }
}
