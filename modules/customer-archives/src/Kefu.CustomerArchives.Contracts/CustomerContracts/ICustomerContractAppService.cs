using Kefu.Platform.Lists;
using Volo.Abp.Application.Services;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>Contracts (合同) with customers: from when to when, and which end soon.</summary>
public interface ICustomerContractAppService : IApplicationService
{
    Task<CappedResultDto<CustomerContractDto>> GetListAsync(GetCustomerContractsInput input);

    Task<CustomerContractDto> GetAsync(Guid id);

    /// <summary>Notes a contract. One that overlaps another of its kind is noted too, and says so.</summary>
    Task<CustomerContractDto> CreateAsync(CreateCustomerContractInput input);

    Task<CustomerContractDto> UpdateAsync(Guid id, UpdateCustomerContractInput input);

    /// <summary>Marks the contract as deleted; it is seen no more.</summary>
    Task DeleteAsync(Guid id);
}
