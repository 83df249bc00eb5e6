using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.Customers;

/// <summary>What is known of a customer that may be stored already.</summary>
public sealed class FindDuplicatesInput
{
    [Required]
    [StringLength(CustomerLimits.Name)]
    public string Name { get; set; } = "";

    [StringLength(CustomerLimits.CreditCode * 2)]
    public string? CreditCode { get; set; }

    /// <summary>Names are compared for similarity within its prefecture; without it only exactly.</summary>
    [StringLength(CustomerLimits.AreaCode)]
    public string? AreaCode { get; set; }

    [MaxLength(CustomerLimits.Items)]
    public List<string> Mobiles { get; set; } = [];
}
