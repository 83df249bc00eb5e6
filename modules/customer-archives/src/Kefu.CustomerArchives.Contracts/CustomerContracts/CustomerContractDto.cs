using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>A contract with a customer.</summary>
public sealed class CustomerContractDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    public Guid CustomerId { get; set; }

    public string CustomerNumber { get; set; } = "";

    /// <summary>Masked if it is a person's.</summary>
    public string CustomerName { get; set; } = "";

    public string Number { get; set; } = "";

    public ContractKind Kind { get; set; }

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly From { get; set; }

    /// <summary>The last day on which it is in force.</summary>
    public DateOnly To { get; set; }

    public string? Note { get; set; }

    public ContractState State { get; set; }

    /// <summary>Days from today to the last day; negative once it has ended.</summary>
    public int DaysLeft { get; set; }

    /// <summary>Numbers of the customer's contracts of the same kind that are in force on one of its days: most likely a mistake, which nobody is kept from making.</summary>
    public IReadOnlyList<string> Overlaps { get; set; } = [];

    /// <summary>To be sent back with an update.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}
