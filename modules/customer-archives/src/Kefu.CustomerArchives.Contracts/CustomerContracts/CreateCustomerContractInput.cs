using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>A new contract.</summary>
public sealed class CreateCustomerContractInput : CustomerContractInput
{
    /// <summary>With whom.</summary>
    [Required]
    public Guid? CustomerId { get; set; }
}
