using System.ComponentModel.DataAnnotations;
using Kefu.Platform.PersonalData;

namespace Kefu.Complaints.Complaints;

/// <summary>Why to show the complainant in full.</summary>
public sealed class RevealComplainantInput
{
    public RevealReason Reason { get; set; }

    /// <summary>Needed where the reason is <see cref="RevealReason.Other"/>.</summary>
    [StringLength(PersonalDataLimits.ReasonText)]
    public string? ReasonText { get; set; }
}
