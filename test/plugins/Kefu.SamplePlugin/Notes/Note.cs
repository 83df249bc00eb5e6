using Volo.Abp.Domain.Entities;

namespace Kefu.SamplePlugin.Notes;

/// <summary>A note.</summary>
public sealed class Note : AggregateRoot<Guid>
{
    /// <summary>The longest text.</summary>
    public const int MaxTextLength = 200;

    private Note() => Text = "";

    /// <summary>Writes a note.</summary>
    public Note(Guid id, string text) : base(id)
    {
        Text = text;
        AddDistributedEvent(new NoteWrittenEto { NoteId = id });
    }

    /// <summary>What was written.</summary>
    public string Text { get; private set; }

    /// <summary>True once the event that it was written has arrived.</summary>
    public bool IsHeard { get; private set; }

    internal void Hear() => IsHeard = true;
}
