using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace Kefu.SamplePlugin.Notes;

/// <summary>A note was written.</summary>
[EventName("SamplePlugin.NoteWritten.v1")]
public sealed class NoteWrittenEto : IAggregateEvent
{
    /// <summary>Which one.</summary>
    public Guid NoteId { get; set; }

    /// <inheritdoc />
    public string AggregateKey => NoteId.ToString();

    /// <inheritdoc />
    public long Version { get; set; }
}
