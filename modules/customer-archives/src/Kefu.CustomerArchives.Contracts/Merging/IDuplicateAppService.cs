using Kefu.Platform.Lists;
using Volo.Abp.Application.Services;

namespace Kefu.CustomerArchives.Merging;

/// <summary>The queue of archives that may be of one customer: same credit code, same mobile number, same name.</summary>
public interface IDuplicateAppService : IApplicationService
{
    /// <summary>Pairs that nobody has decided about yet.</summary>
    Task<CappedResultDto<DuplicatePairDto>> GetListAsync(GetDuplicatesInput input);

    /// <summary>Notes that two archives are of two customers; the queue does not show them again. Saying it twice changes nothing.</summary>
    Task NoteNotSameAsync(NotSameInput input);
}
