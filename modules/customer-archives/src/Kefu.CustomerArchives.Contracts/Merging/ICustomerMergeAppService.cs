using Kefu.Platform.Lists;
using Volo.Abp.Application.Services;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Two archives found to be of one customer become one, and may be parted again for some days.</summary>
public interface ICustomerMergeAppService : IApplicationService
{
    Task<CappedResultDto<CustomerMergeDto>> GetListAsync(GetCustomerMergesInput input);

    /// <summary>What merging two archives would do. Refused where they cannot be merged.</summary>
    Task<MergePreviewDto> GetPreviewAsync(GetMergePreviewInput input);

    /// <summary>
    /// Merges one archive into another. The one that goes stays readable, says where it went, and is in no list. Refused where
    /// it is the same, has been merged, others have been merged into it, or it is in use and the other is a draft.
    /// </summary>
    Task<CustomerMergeDto> CreateAsync(MergeCustomersInput input);

    /// <summary>Makes both archives what they were. Refused, with what has changed since, where that would lose something, and when too many days have gone by.</summary>
    Task<CustomerMergeDto> UndoAsync(Guid id);
}
