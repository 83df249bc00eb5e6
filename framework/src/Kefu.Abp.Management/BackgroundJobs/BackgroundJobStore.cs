using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Jobs in the database. Inside a unit of work a job is enqueued with it or not at all.</summary>
[ExposeServices(typeof(IBackgroundJobStore))]
public class BackgroundJobStore(IRepository<BackgroundJobRecord, Guid> jobs, IUnitOfWorkManager unitOfWorkManager, IAsyncQueryableExecuter executer, IClock clock)
    : IBackgroundJobStore, ITransientDependency
{
    public virtual Task<BackgroundJobInfo?> FindAsync(Guid jobId) => InUnitOfWorkAsync(async () => (await jobs.FindAsync(jobId))?.ToInfo());

    public virtual Task InsertAsync(BackgroundJobInfo jobInfo) => InUnitOfWorkAsync(() => jobs.InsertAsync(new BackgroundJobRecord(jobInfo)));

    public virtual Task<List<BackgroundJobInfo>> GetWaitingJobsAsync(int maxResultCount)
        => InUnitOfWorkAsync(async () =>
        {
            var now = clock.Now;
            var due = (await jobs.GetQueryableAsync())
                .Where(job => !job.IsAbandoned && job.NextTryTime <= now)
                .OrderByDescending(job => job.Priority).ThenBy(job => job.TryCount).ThenBy(job => job.NextTryTime)
                .Take(maxResultCount);
            return (await executer.ToListAsync(due)).ConvertAll(job => job.ToInfo());
        });

    public virtual Task DeleteAsync(Guid jobId)
        => InUnitOfWorkAsync(async () =>
        {
            await jobs.DeleteAsync(jobId);
            return true;
        });

    public virtual Task UpdateAsync(BackgroundJobInfo jobInfo)
        => InUnitOfWorkAsync(async () =>
        {
            if (await jobs.FindAsync(jobInfo.Id) is { } job)
            {
                job.Apply(jobInfo);
                await jobs.UpdateAsync(job);
            }

            return true;
        });

    private async Task<TResult> InUnitOfWorkAsync<TResult>(Func<Task<TResult>> work)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var result = await work();
        await unitOfWork.CompleteAsync();
        return result;
    }
}
