using System.ComponentModel.DataAnnotations;
using Kefu.Platform.Lists;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>
/// Which contracts to list; what is not given does not narrow. Orders: <c>to</c> (at first), <c>from</c>, <c>number</c>, each also
/// with <c>desc</c>.
/// </summary>
public sealed class GetCustomerContractsInput : CappedListInput
{
    public Guid? CustomerId { get; set; }

    public ContractKind? Kind { get; set; }

    public ContractState? State { get; set; }

    /// <summary>Those in force today or later that end within so many days from today.</summary>
    [Range(0, ContractLimits.MaxDaysAhead)]
    public int? EndingWithinDays { get; set; }
}
