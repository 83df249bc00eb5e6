using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Jobs;

/// <summary>The work that hosts do beside the requests.</summary>
public interface IJobAppService : IApplicationService
{
    /// <summary>The jobs that are not done, the newest first.</summary>
    Task<PagedResultDto<JobDto>> GetListAsync(GetJobsInput input);

    /// <summary>The kinds of jobs that the loaded modules know.</summary>
    Task<ListResultDto<JobKindDto>> GetKindsAsync();

    /// <summary>Has a job stop, or not begin. What it has done up to there stays. Asking twice does no harm.</summary>
    /// <exception cref="EntityNotFoundException">There is no such job, or it is done.</exception>
    /// <exception cref="BusinessException"><see cref="JobErrorCodes.StateForbids"/>: it is given up.</exception>
    Task CancelAsync(Guid id);

    /// <summary>Has a job tried again from the beginning that was given up or cancelled.</summary>
    /// <exception cref="EntityNotFoundException">There is no such job, or it is done.</exception>
    /// <exception cref="BusinessException"><see cref="JobErrorCodes.StateForbids"/>: it waits or runs.</exception>
    Task RetryAsync(Guid id);
}
