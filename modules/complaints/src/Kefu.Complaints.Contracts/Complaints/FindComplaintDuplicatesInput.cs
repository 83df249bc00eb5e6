using System.ComponentModel.DataAnnotations;

namespace Kefu.Complaints.Complaints;

/// <summary>What is known of a complaint that may have been taken down already.</summary>
public sealed class FindComplaintDuplicatesInput
{
    [StringLength(ComplaintLimits.Phone)]
    public string? Phone { get; set; }

    /// <summary>Numbers of waybills, parted by blanks or commas.</summary>
    [StringLength(ComplaintLimits.Waybills * ComplaintLimits.WaybillNumber)]
    public string? Waybills { get; set; }
}
