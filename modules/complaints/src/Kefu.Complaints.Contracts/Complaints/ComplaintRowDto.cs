using Volo.Abp.Application.Dtos;

namespace Kefu.Complaints.Complaints;

/// <summary>A complaint in a list. Name and telephone number are masked.</summary>
public sealed class ComplaintRowDto : EntityDto<Guid>
{
    public string Number { get; set; } = "";

    public ComplaintState State { get; set; }

    public ComplaintSeverity? Severity { get; set; }

    public ComplaintChannel Channel { get; set; }

    public ComplaintCategory? Category { get; set; }

    public DateTime ReceivedAt { get; set; }

    public string ComplainantName { get; set; } = "";

    public string Phone { get; set; } = "";

    public string? CustomerName { get; set; }

    public IReadOnlyList<string> Waybills { get; set; } = [];

    public Guid? OwnerUserId { get; set; }

    /// <summary>When the next step is due; empty where none is.</summary>
    public DateTime? NextDueAt { get; set; }
}
