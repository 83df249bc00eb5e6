using Volo.Abp.Domain.Entities;

namespace Kefu.Complaints.Complaints;

/// <summary>A line of the time line. Nothing of it ever changes.</summary>
internal sealed class ComplaintAction : Entity
{
    private ComplaintAction() { }

    public ComplaintAction(Guid complaintId, int place, ComplaintActionKind kind, ComplaintStep step, string? text)
    {
        (ComplaintId, Place, Kind, Text) = (complaintId, place, kind, text);
        (ActorId, ActorName, At) = (step.ActorId, step.ActorName, step.At);
    }

    public Guid ComplaintId { get; private set; }

    /// <summary>From 1, in the order in which things were done.</summary>
    public int Place { get; private set; }

    public ComplaintActionKind Kind { get; private set; }

    public DateTime At { get; private set; }

    public Guid? ActorId { get; private set; }

    /// <summary>What the person was called then; null for the system.</summary>
    public string? ActorName { get; private set; }

    public string? Text { get; private set; }

    public ComplaintSeverity? FromSeverity { get; init; }

    public ComplaintSeverity? ToSeverity { get; init; }

    public override object[] GetKeys() => [ComplaintId, Place];
}
