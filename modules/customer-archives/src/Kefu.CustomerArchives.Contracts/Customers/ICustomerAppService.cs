using System.ComponentModel.DataAnnotations;
using Kefu.Platform.Numbering;
using Kefu.Platform.Lists;
using Volo.Abp.Application.Services;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Customer archives (客户档案): who ships, receives or pays.</summary>
public interface ICustomerAppService : IApplicationService
{
    Task<CappedResultDto<CustomerRowDto>> GetListAsync(GetCustomersInput input);

    /// <summary>A customer. One that has been merged says into which.</summary>
    Task<CustomerDto> GetAsync(Guid id);

    /// <summary>A customer by its number, as <see cref="GetAsync"/> answers it.</summary>
    Task<CustomerDto> GetByNumberAsync(string number);

    /// <summary>Opens an archive as a draft. Refused where similar customers are stored, unless a reason is given.</summary>
    Task<CustomerDto> CreateAsync(CreateCustomerInput input);

    Task<CustomerDto> UpdateAsync(Guid id, UpdateCustomerInput input);

    /// <summary>
    /// Marks the archive as deleted; it is seen no more, and its number is void for the reason that is given. Refused where it is or takes the
    /// place of another.
    /// </summary>
    Task DeleteAsync(Guid id, [StringLength(NumberingLimits.Reason)] string? reason = null);

    /// <summary>Takes a draft into use. Refused, with what is missing, where too little is known.</summary>
    Task<CustomerDto> ActivateAsync(Guid id);

    /// <summary>Stored customers that a new one may be the same as, the likeliest first.</summary>
    Task<IReadOnlyList<DuplicateCandidateDto>> FindDuplicatesAsync(FindDuplicatesInput input);

    /// <summary>Shows a person's name and numbers in full. The reading is logged with its reason.</summary>
    Task<RevealedPersonDto> RevealPhoneAsync(Guid id, RevealPhoneInput input);
}
