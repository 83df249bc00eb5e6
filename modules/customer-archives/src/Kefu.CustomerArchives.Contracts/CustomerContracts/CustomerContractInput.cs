using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>What a person says of a contract.</summary>
public abstract class CustomerContractInput
{
    /// <summary>合同编号, as it stands on the paper.</summary>
    [Required]
    [StringLength(ContractLimits.Number)]
    public string Number { get; set; } = "";

    public ContractKind Kind { get; set; }

    /// <summary>The first day on which it is in force.</summary>
    [Required]
    public DateOnly? From { get; set; }

    /// <summary>The last day on which it is in force.</summary>
    [Required]
    public DateOnly? To { get; set; }

    [StringLength(ContractLimits.Note)]
    public string? Note { get; set; }
}
