namespace Kefu.Complaints.Complaints;

/// <summary>What was done with a complaint, by whom and when. It never changes.</summary>
public sealed class ComplaintActionDto
{
    public ComplaintActionKind Kind { get; set; }

    public DateTime At { get; set; }

    /// <summary>Who did it; empty for the system.</summary>
    public string? ActorName { get; set; }

    /// <summary>What was said of it: a note, a reason, a result.</summary>
    public string? Text { get; set; }

    /// <summary>Of a change of severity.</summary>
    public ComplaintSeverity? FromSeverity { get; set; }

    /// <inheritdoc cref="FromSeverity" />
    public ComplaintSeverity? ToSeverity { get; set; }
}
