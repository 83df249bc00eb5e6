using Kefu.Platform.Data;
using Kefu.Platform.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Kefu.Platform.Jobs;

/// <summary>Single steps of a job, each a transaction of its own. A step of a job that has passed to another host does not happen.</summary>
internal sealed class JobSteps(
    IRepository<Job, Guid> jobs,
    IBackgroundJobStore store,
    IDbContextProvider<PlatformDataDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    IOptions<AbpBackgroundJobWorkerOptions> options,
    IClock clock) : ITransientDependency
{
    private static readonly JobFailure ModuleOff = new(JobErrorCodes.ModuleOff, null);
    private static readonly JobFailure HostDied = new(JobErrorCodes.HostDied, null);

    /// <summary>Takes a job that nobody has had since it was found waiting, for a host that lives.</summary>
    /// <returns>Null where another host was faster.</returns>
    public async Task<JobClaim?> TakeAsync(WaitingJob waiting, HostSession host)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var context = await contexts.GetDbContextAsync();
        var (id, seen, now, owner) = (waiting.Id, waiting.StartTime, clock.Now, host.Id);
        var taken = await context.Jobs
            .Where(job => job.Id == id && job.State == JobState.Waiting && job.StartTime == seen && context.LivingHosts.Any(living => living.Id == owner))
            .ExecuteUpdateAsync(set => set
                .SetProperty(job => job.State, JobState.Running)
                .SetProperty(job => job.Owner, owner)
                .SetProperty(job => job.StartTime, now)
                .SetProperty(job => job.Done, 0)
                .SetProperty(job => job.Total, (int?)null)
                .SetProperty(job => job.MessageKey, (string?)null));
        await unitOfWork.CompleteAsync();
        return taken == 1 ? new JobClaim(id, owner) : null;
    }

    /// <summary>The job and what ABP keeps of it; null where it is not this host's.</summary>
    public async Task<(Job Job, BackgroundJobInfo? Info)?> FindAsync(JobClaim claim)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var job = await jobs.FindAsync(claim.JobId);
        var info = await store.FindAsync(claim.JobId);
        await unitOfWork.CompleteAsync();
        return job?.Owner == claim.Owner ? (job, info) : null;
    }

    /// <summary>The job is done and leaves nothing.</summary>
    public Task CompleteAsync(JobClaim claim) => StepAsync(claim, async (job, _) =>
    {
        await store.DeleteAsync(job.Id);
        await jobs.DeleteAsync(job);
    });

    /// <summary>The host stops before the job was done: that is no try.</summary>
    public Task PutBackAsync(JobClaim claim) => StepAsync(claim, (job, _) =>
    {
        job.PutBack();
        return jobs.UpdateAsync(job);
    });

    /// <summary>The job waits until its module is on, and is asked after now and then: that is no try.</summary>
    public Task WaitAsync(JobClaim claim) => StepAsync(claim, async (job, info) =>
    {
        job.Fail(ModuleOff);
        await jobs.UpdateAsync(job);
        if (info is not null)
        {
            info.NextTryTime = clock.Now.AddSeconds(options.Value.DefaultFirstWaitDuration);
            await store.UpdateAsync(info);
        }
    });

    /// <summary>The job waits for its next try, longer each time, until it is given up.</summary>
    public Task FailAsync(JobClaim claim, JobFailure failure) => StepAsync(claim, async (job, info) =>
    {
        if (info is null || NextTryOf(info, job) is not { } nextTry)
        {
            job.GiveUp(failure);
            await AbandonAsync(info);
        }
        else
        {
            job.Fail(failure);
            info.NextTryTime = nextTry;
            await store.UpdateAsync(info);
        }

        await jobs.UpdateAsync(job);
    });

    public Task GiveUpAsync(JobClaim claim, JobFailure failure) => StepAsync(claim, async (job, info) =>
    {
        job.GiveUp(failure);
        await AbandonAsync(info);
        await jobs.UpdateAsync(job);
    });

    public Task CancelAsync(JobClaim claim) => StepAsync(claim, async (job, info) =>
    {
        job.Cancel();
        await AbandonAsync(info);
        await jobs.UpdateAsync(job);
    });

    /// <summary>The host that worked on it is dead: that was a try, lest a job that ends every host is tried for ever.</summary>
    public Task RecoverAsync(JobClaim orphan) => FailAsync(orphan, HostDied);

    /// <summary>Takes in what something else than this version has enqueued.</summary>
    public async Task AdoptAsync(IReadOnlyCollection<Job> foreign)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await jobs.InsertManyAsync(foreign);
        await unitOfWork.CompleteAsync();
    }

    private async Task StepAsync(JobClaim claim, Func<Job, BackgroundJobInfo?, Task> step)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        if (await jobs.FindAsync(claim.JobId) is not { } job || job.Owner != claim.Owner)
            return;
        await step(job, await store.FindAsync(claim.JobId));
        await unitOfWork.CompleteAsync();
    }

    private DateTime? NextTryOf(BackgroundJobInfo info, Job job)
    {
        var now = clock.Now;
        info.TryCount++;
        info.LastTryTime = now;
        var wait = options.Value.DefaultFirstWaitDuration * Math.Pow(options.Value.DefaultWaitFactor, info.TryCount - 1);
        return (now - job.Since).TotalSeconds + wait > options.Value.DefaultTimeout ? null : now.AddSeconds(wait);
    }

    private async Task AbandonAsync(BackgroundJobInfo? info)
    {
        if (info is null)
            return;
        info.IsAbandoned = true;
        await store.UpdateAsync(info);
    }
}
