using System.Linq.Expressions;
using Kefu.Platform.Data;
using Kefu.Platform.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Kefu.Platform.Jobs;

/// <summary>Which jobs something is to be done about.</summary>
internal sealed class JobQueries(
    IDbContextProvider<PlatformDataDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    IClock clock,
    IOptions<AbpBackgroundJobWorkerOptions> options) : ITransientDependency
{
    /// <summary>The jobs of these kinds that are due: the most urgent first, then those that are due longest.</summary>
    public Task<List<WaitingJob>> GetDueAsync(IReadOnlyCollection<string> kinds, CancellationToken cancellationToken) => ReadAsync(
        context => context.Set<BackgroundJobRecord>()
            .Where(record => !record.IsAbandoned && kinds.Contains(record.JobName))
            .Where(IsDue())
            .Join(context.Jobs.Where(job => job.State == JobState.Waiting && !job.IsCancelRequested), record => record.Id, job => job.Id, (record, job) => new { record, job })
            .OrderByDescending(waiting => waiting.record.Priority).ThenBy(waiting => waiting.record.NextTryTime)
            .Select(waiting => new WaitingJob(waiting.job.Id, waiting.job.StartTime)),
        cancellationToken);

    /// <summary>Jobs that a host works on which does not live any more.</summary>
    public Task<List<JobClaim>> GetOrphansAsync(CancellationToken cancellationToken) => ReadAsync(
        context => context.Jobs
            .Where(job => job.State == JobState.Running && !context.LivingHosts.Any(host => host.Id == job.Owner))
            .Select(job => new JobClaim(job.Id, job.Owner!.Value)),
        cancellationToken);

    /// <summary>Jobs of the host that are to be stopped.</summary>
    public Task<List<JobClaim>> GetToStopAsync(HostSession host, CancellationToken cancellationToken)
    {
        var owner = host.Id;
        return ReadAsync(context => context.Jobs.Where(job => job.IsCancelRequested && job.State == JobState.Running && job.Owner == owner).Select(job => new JobClaim(job.Id, owner)), cancellationToken);
    }

    /// <summary>Jobs that wait in vain: they are to be cancelled, or no loaded module knows their kind.</summary>
    public Task<List<WaitingJob>> GetWaitingInVainAsync(IReadOnlyCollection<string> kinds, CancellationToken cancellationToken) => ReadAsync(
        context => context.Jobs.Where(job => job.State == JobState.Waiting && (job.IsCancelRequested || !kinds.Contains(job.Kind))).Select(job => new WaitingJob(job.Id, job.StartTime)),
        cancellationToken);

    /// <summary>Jobs that something else than this version has enqueued.</summary>
    public Task<List<Job>> GetForeignAsync(CancellationToken cancellationToken) => ReadAsync(
        context => context.Set<BackgroundJobRecord>()
            .Where(record => !context.Jobs.Any(job => job.Id == record.Id))
            .Select(record => new Job(record.Id, record.JobName, record.CreationTime, record.IsAbandoned)),
        cancellationToken);

    /// <summary>
    /// A time lies ahead that was noted before the clock was set back: a first try without a delay is due all the same, and one that
    /// comes after a try in the future.
    /// </summary>
    private Expression<Func<BackgroundJobRecord, bool>> IsDue()
    {
        var now = clock.Now;
        return record => record.NextTryTime <= now || record.TryCount == 0 && record.NextTryTime <= record.CreationTime || record.LastTryTime > now;
    }

    private async Task<List<T>> ReadAsync<T>(Func<PlatformDataDbContext, IQueryable<T>> query, CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        return await query(await contexts.GetDbContextAsync()).Take(options.Value.MaxJobFetchCount).ToListAsync(cancellationToken);
    }
}
