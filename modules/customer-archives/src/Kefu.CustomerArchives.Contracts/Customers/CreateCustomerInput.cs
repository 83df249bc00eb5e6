using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.Customers;

/// <summary>A new customer. Its number is given by the company's series.</summary>
public sealed class CreateCustomerInput : CustomerInput
{
    [Required]
    [StringLength(CustomerLimits.Name)]
    public string Name { get; set; } = "";

    /// <summary>Why to go on although similar customers are stored; needed only then.</summary>
    [StringLength(CustomerLimits.DuplicateReason)]
    public string? DuplicateReason { get; set; }
}
