using System.ComponentModel.DataAnnotations;

namespace Kefu.Complaints.Complaints;

/// <summary>Another severity.</summary>
public sealed class ChangeSeverityInput
{
    public ComplaintSeverity Severity { get; set; }

    /// <summary>Needed to lower it.</summary>
    [StringLength(ComplaintLimits.Note)]
    public string? Reason { get; set; }
}
