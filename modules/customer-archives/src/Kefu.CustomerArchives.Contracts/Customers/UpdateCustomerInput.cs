using System.ComponentModel.DataAnnotations;
using Volo.Abp.Domain.Entities;

namespace Kefu.CustomerArchives.Customers;

/// <summary>A customer as it is to be. Everything is replaced but what is shown masked: of that, null leaves the stored value.</summary>
public sealed class UpdateCustomerInput : CustomerInput, IHasConcurrencyStamp
{
    /// <summary>Null leaves the stored name, which of a person is shown masked.</summary>
    [StringLength(CustomerLimits.Name, MinimumLength = 1)]
    public string? Name { get; set; }

    /// <summary>The one that was read; another person's change in between is answered with 409.</summary>
    [Required]
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
