using System.ComponentModel.DataAnnotations;

namespace Kefu.Complaints.Complaints;

/// <summary>What is said of a complaint. What a draft may lack is needed from its registration on: telephone number, category, severity.</summary>
public abstract class ComplaintInput
{
    public ComplaintChannel Channel { get; set; }

    /// <summary>
    /// When the customer spoke, in UTC, not when it was typed; without a value now, or as it is stored. Clocks run from here. It is settled
    /// <see cref="ComplaintLimits.ReceivedAtSettledHours"/> hours after it was taken down.
    /// </summary>
    public DateTime? ReceivedAt { get; set; }

    public ComplainantRelation? Relation { get; set; }

    /// <summary>The number of the customer's archive, where there is one.</summary>
    [StringLength(ComplaintLimits.CustomerNumber)]
    public string? CustomerNumber { get; set; }

    /// <summary>Who the customer is, in words.</summary>
    [StringLength(ComplaintLimits.CustomerName)]
    public string? CustomerName { get; set; }

    /// <summary>Numbers of waybills, parted by blanks or commas.</summary>
    [StringLength(ComplaintLimits.Waybills * ComplaintLimits.WaybillNumber)]
    public string? Waybills { get; set; }

    public ComplaintCategory? Category { get; set; }

    /// <summary>Of a stored complaint it may only be raised here; lowering is a step of its own.</summary>
    public ComplaintSeverity? Severity { get; set; }

    [Required]
    [StringLength(ComplaintLimits.Description)]
    public string Description { get; set; } = "";

    public ComplaintDemand? Demand { get; set; }

    /// <summary>In yuan.</summary>
    [Range(0, ComplaintLimits.MaxClaimAmount)]
    public decimal? ClaimAmount { get; set; }

    /// <summary>Who works on it; of a new complaint the person who takes it down, unless another is named.</summary>
    public Guid? OwnerUserId { get; set; }
}
