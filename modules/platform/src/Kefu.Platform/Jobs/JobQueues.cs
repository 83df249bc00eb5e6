using System.Reflection;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Jobs;

/// <summary>The queues of the jobs that the loaded modules know.</summary>
internal sealed class JobQueues(IOptions<AbpBackgroundJobOptions> jobs) : ISingletonDependency
{
    private readonly Lazy<IReadOnlyList<JobQueue>> _all = new(() => [.. jobs.Value.GetJobs().GroupBy(DeclarationOf).Select(QueueOf)]);

    /// <exception cref="AbpException">Job classes of one queue declare it differently.</exception>
    public IReadOnlyList<JobQueue> All => _all.Value.DistinctBy(queue => queue.Name).Count() == _all.Value.Count
        ? _all.Value
        : throw new AbpException("The job classes of one queue must declare it alike: " + string.Join(", ", _all.Value.GroupBy(queue => queue.Name).Where(same => same.Count() > 1).Select(same => same.Key)));

    public IReadOnlyList<string> Kinds => [.. jobs.Value.GetJobs().Select(job => job.JobName)];

    private static Declaration DeclarationOf(BackgroundJobConfiguration job)
        => job.JobType.GetCustomAttribute<JobQueueAttribute>() is { } declared
            ? new Declaration(declared.Name, declared.IsSerial ? 1 : declared.Parallel, declared.IsSerial)
            : new Declaration(job.JobName, JobQueueAttribute.DefaultParallel, IsSerial: false);

    private static JobQueue QueueOf(IGrouping<Declaration, BackgroundJobConfiguration> jobs)
        => new(jobs.Key.Name, jobs.Key.Parallel, jobs.Key.IsSerial, [.. jobs.Select(job => job.JobName)]);

    private sealed record Declaration(string Name, int Parallel, bool IsSerial);
}
