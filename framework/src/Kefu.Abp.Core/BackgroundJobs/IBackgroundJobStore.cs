namespace Volo.Abp.BackgroundJobs;

/// <summary>Keeps jobs. An implementation joins the caller's unit of work, or begins one where there is none.</summary>
public interface IBackgroundJobStore
{
    Task<BackgroundJobInfo?> FindAsync(Guid jobId);

    Task InsertAsync(BackgroundJobInfo jobInfo);

    /// <summary>Jobs that are due and not given up: highest priority first, then fewest tries, then longest due.</summary>
    Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(int maxResultCount);

    Task DeleteAsync(Guid jobId);

    Task UpdateAsync(BackgroundJobInfo jobInfo);
}
