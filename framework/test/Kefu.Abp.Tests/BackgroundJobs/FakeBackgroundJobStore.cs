using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Keeps jobs in memory and tells when something has changed.</summary>
[DisableConventionalRegistration]
public class FakeBackgroundJobStore(IClock clock) : IBackgroundJobStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, BackgroundJobInfo> _jobs = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<BackgroundJobInfo> Jobs
    {
        get
        {
            lock (_lock)
            {
                return [.. _jobs.Values];
            }
        }
    }

    /// <summary>Waits until the jobs are as expected; the test's time limit ends it.</summary>
    public async Task UntilAsync(Func<IReadOnlyList<BackgroundJobInfo>, bool> expected)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                changed = _changed.Task;
            }

            if (expected(Jobs))
            {
                return;
            }

            await changed.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    public Task<BackgroundJobInfo?> FindAsync(Guid jobId) => Task.FromResult(Jobs.FirstOrDefault(job => job.Id == jobId));

    public Task InsertAsync(BackgroundJobInfo jobInfo) => ChangeAsync(() => _jobs.Add(jobInfo.Id, jobInfo));

    public Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(int maxResultCount) => Task.FromResult(Jobs
        .Where(job => !job.IsAbandoned && job.NextTryTime <= clock.Now)
        .OrderByDescending(job => job.Priority)
        .ThenBy(job => job.TryCount)
        .ThenBy(job => job.NextTryTime)
        .Take(maxResultCount)
        .ToList());

    public Task DeleteAsync(Guid jobId) => ChangeAsync(() => _jobs.Remove(jobId));

    public Task UpdateAsync(BackgroundJobInfo jobInfo) => ChangeAsync(() => _jobs[jobInfo.Id] = jobInfo);

    private Task ChangeAsync(Action change)
    {
        lock (_lock)
        {
            change();
            _changed.TrySetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return Task.CompletedTask;
    }
}
