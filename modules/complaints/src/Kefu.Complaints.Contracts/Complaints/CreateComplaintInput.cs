using System.ComponentModel.DataAnnotations;

namespace Kefu.Complaints.Complaints;

/// <summary>A new complaint. It is registered at once, unless it is to stay a draft.</summary>
public sealed class CreateComplaintInput : ComplaintInput
{
    [Required]
    [StringLength(ComplaintLimits.PersonName)]
    public string ComplainantName { get; set; } = "";

    [StringLength(ComplaintLimits.Phone)]
    public string? Phone { get; set; }

    /// <summary>True: taken down only, to be completed and registered later.</summary>
    public bool IsDraft { get; set; }
}
