using Kefu.Platform.Lists;
using Volo.Abp.Application.Services;

namespace Kefu.Complaints.Complaints;

/// <summary>Complaints (客户投诉) from the customer's word to closing. Those of other sites are not found.</summary>
public interface IComplaintAppService : IApplicationService
{
    Task<CappedResultDto<ComplaintRowDto>> GetListAsync(GetComplaintsInput input);

    Task<ComplaintDto> GetAsync(Guid id);

    /// <summary>Takes a complaint down and registers it, unless it is to stay a draft.</summary>
    Task<ComplaintDto> CreateAsync(CreateComplaintInput input);

    /// <summary>Corrects what is not closed.</summary>
    Task<ComplaintDto> UpdateAsync(Guid id, UpdateComplaintInput input);

    /// <summary>Registers a draft. Refused, with what is missing, where that is not known.</summary>
    Task<ComplaintDto> RegisterAsync(Guid id);

    /// <summary>Logs the first contact back, which stops the clock of the first response.</summary>
    Task<ComplaintDto> RespondAsync(Guid id, RespondInput input);

    /// <summary>Closes what has been responded to.</summary>
    Task<ComplaintDto> CloseAsync(Guid id, CloseComplaintInput input);

    /// <summary>Raises or lowers the severity; clocks that still run are counted anew from the customer's word. A late one gets no more time.</summary>
    Task<ComplaintDto> ChangeSeverityAsync(Guid id, ChangeSeverityInput input);

    /// <summary>Drops a draft that is no complaint. It stays, with its number and the reason.</summary>
    Task<ComplaintDto> DiscardAsync(Guid id, DiscardComplaintInput input);

    /// <summary>Complaints of the last days with the same telephone number or a same waybill, the latest first.</summary>
    Task<IReadOnlyList<ComplaintDuplicateDto>> FindDuplicatesAsync(FindComplaintDuplicatesInput input);

    /// <summary>Customers that a complaint may be of, from customer archives where that module is there.</summary>
    Task<ComplaintCustomersDto> GetCustomersAsync(GetComplaintCustomersInput input);

    /// <summary>Shows the complainant's name and number in full. The reading is logged with its reason.</summary>
    Task<RevealedComplainantDto> RevealAsync(Guid id, RevealComplainantInput input);
}
