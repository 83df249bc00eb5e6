using System.ComponentModel.DataAnnotations;

namespace Kefu.Complaints.Complaints;

/// <summary>Why and with what result a complaint is closed.</summary>
public sealed class CloseComplaintInput
{
    public ClosingReason Reason { get; set; }

    [Required]
    [StringLength(ComplaintLimits.Note)]
    public string Result { get; set; } = "";
}
