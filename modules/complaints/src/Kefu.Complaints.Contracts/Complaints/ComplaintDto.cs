using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Kefu.Complaints.Complaints;

/// <summary>All of a complaint. Name and telephone number are masked.</summary>
public sealed class ComplaintDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    public string Number { get; set; } = "";

    public ComplaintState State { get; set; }

    public ComplaintChannel Channel { get; set; }

    /// <summary>When the customer spoke.</summary>
    public DateTime ReceivedAt { get; set; }

    /// <summary>False: it may not be corrected any more.</summary>
    public bool IsReceivedAtOpen { get; set; }

    public string ComplainantName { get; set; } = "";

    public string Phone { get; set; } = "";

    public ComplainantRelation? Relation { get; set; }

    public string? CustomerNumber { get; set; }

    public string? CustomerName { get; set; }

    public IReadOnlyList<string> Waybills { get; set; } = [];

    public ComplaintCategory? Category { get; set; }

    public ComplaintSeverity? Severity { get; set; }

    public string Description { get; set; } = "";

    public ComplaintDemand? Demand { get; set; }

    public decimal? ClaimAmount { get; set; }

    public Guid? OwnerUserId { get; set; }

    /// <summary>What the owner is called; empty for none.</summary>
    public string OwnerName { get; set; } = "";

    /// <summary>The revisit in which the customer said it; empty for none.</summary>
    public Guid? SourceRevisitId { get; set; }

    public DateTime RegisterDueAt { get; set; }

    public DateTime? RegisteredAt { get; set; }

    public DateTime FirstResponseDueAt { get; set; }

    public DateTime? FirstRespondedAt { get; set; }

    public ResponseMethod? ResponseMethod { get; set; }

    /// <summary>When the next step is due; empty where none is.</summary>
    public DateTime? NextDueAt { get; set; }

    public DateTime? ClosedAt { get; set; }

    public ClosingReason? ClosingReason { get; set; }

    public string? Result { get; set; }

    /// <summary>What was done, the first thing first.</summary>
    public IReadOnlyList<ComplaintActionDto> Actions { get; set; } = [];

    /// <summary>To be sent back with an update.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}
