using System.ComponentModel.DataAnnotations;
using Volo.Abp.Domain.Entities;

namespace Kefu.Complaints.Complaints;

/// <summary>A complaint as it is to be. Everything is replaced but what is shown masked: of that, null leaves the stored value.</summary>
public sealed class UpdateComplaintInput : ComplaintInput, IHasConcurrencyStamp
{
    /// <summary>Null leaves the stored name.</summary>
    [StringLength(ComplaintLimits.PersonName, MinimumLength = 1)]
    public string? ComplainantName { get; set; }

    /// <summary>Null leaves the stored number.</summary>
    [StringLength(ComplaintLimits.Phone, MinimumLength = 1)]
    public string? Phone { get; set; }

    /// <summary>The one that was read; another person's change in between is answered with 409.</summary>
    [Required]
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
