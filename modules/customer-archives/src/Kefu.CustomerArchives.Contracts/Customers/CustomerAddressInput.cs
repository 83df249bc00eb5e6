using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.Customers;

/// <summary>An address as it is to be. Of a stored one, null leaves the person's name and number as they are; an empty text removes them.</summary>
public sealed class CustomerAddressInput
{
    /// <summary>A stored address of this customer; null for a new one.</summary>
    public Guid? Id { get; set; }

    public AddressKind Kind { get; set; }

    [Required]
    [StringLength(CustomerLimits.AreaCode)]
    public string AreaCode { get; set; } = "";

    [Required]
    [StringLength(CustomerLimits.Address)]
    public string Detail { get; set; } = "";

    [StringLength(CustomerLimits.PersonName)]
    public string? ContactName { get; set; }

    [StringLength(CustomerLimits.Phone)]
    public string? Phone { get; set; }

    [StringLength(CustomerLimits.OpeningHours)]
    public string? OpeningHours { get; set; }

    [StringLength(CustomerLimits.UnloadingNote)]
    public string? UnloadingNote { get; set; }
}
