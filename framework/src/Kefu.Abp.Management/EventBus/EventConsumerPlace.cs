using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>How far a consumer has come in the sequence of events. The row of the empty name is the sequencer's.</summary>
public class EventConsumerPlace : Entity<string>
{
    public const int MaxNameLength = 128;

    /// <summary>The sequencer's row holds the last number given.</summary>
    public const string Sequencer = "";

    protected EventConsumerPlace() { }

    public EventConsumerPlace(string name, long position) : base(Check.Length(name, nameof(name), MaxNameLength)!) => Position = position;

    /// <summary>The number of the last event that is behind the consumer.</summary>
    public virtual long Position { get; protected set; }
}
