using System.ComponentModel.DataAnnotations;
using Kefu.Platform.PersonalData;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Whose name and numbers to show in full, and why.</summary>
public sealed class RevealPhoneInput
{
    /// <summary>A contact or an address of the customer, or the customer itself where it is a person.</summary>
    public Guid PersonId { get; set; }

    public RevealReason Reason { get; set; }

    /// <summary>Needed where the reason is <see cref="RevealReason.Other"/>.</summary>
    [StringLength(PersonalDataLimits.ReasonText)]
    public string? ReasonText { get; set; }
}
