using Kefu.Platform.Lists;
using Volo.Abp.Domain.Repositories;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>Stored contracts.</summary>
internal interface ICustomerContractRepository : IRepository<CustomerContract, Guid>
{
    /// <summary>One page of the list, straight from the database.</summary>
    Task<CappedResultDto<CustomerContractDto>> GetPageAsync(GetCustomerContractsInput input, ContractStates states);

    /// <summary>A contract to be shown, not to be changed.</summary>
    Task<CustomerContractDto> GetShownAsync(Guid id, ContractStates states);

    /// <summary>The last day on which any contract of a customer is in force, today or later; null if there is none.</summary>
    Task<DateOnly?> LastDayAsync(Guid customerId, DateOnly today);
}
