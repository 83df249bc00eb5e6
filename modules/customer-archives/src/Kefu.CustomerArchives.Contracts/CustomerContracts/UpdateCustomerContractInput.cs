using System.ComponentModel.DataAnnotations;
using Volo.Abp.Domain.Entities;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>A contract as it is to be.</summary>
public sealed class UpdateCustomerContractInput : CustomerContractInput, IHasConcurrencyStamp
{
    /// <summary>The one that was read; another person's change in between is answered with 409.</summary>
    [Required]
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
