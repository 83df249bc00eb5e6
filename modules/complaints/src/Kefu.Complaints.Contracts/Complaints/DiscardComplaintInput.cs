using System.ComponentModel.DataAnnotations;

namespace Kefu.Complaints.Complaints;

/// <summary>Why a draft is no complaint.</summary>
public sealed class DiscardComplaintInput
{
    [Required]
    [StringLength(ComplaintLimits.Note)]
    public string Reason { get; set; } = "";
}
