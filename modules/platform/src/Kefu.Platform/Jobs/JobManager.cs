using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Kefu.Platform.Jobs;

/// <summary>Takes jobs in, in the caller's unit of work.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IBackgroundJobManager))]
internal sealed class JobManager(
    IBackgroundJobStore store,
    IRepository<Job, Guid> jobs,
    IBackgroundJobSerializer serializer,
    IOptions<AbpBackgroundJobOptions> options,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guids,
    IClock clock,
    JobSignals signals) : IBackgroundJobManager, ITransientDependency
{
    public async Task<string> EnqueueAsync<TArgs>(TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null)
    {
        var now = clock.Now;
        var info = new BackgroundJobInfo
        {
            Id = guids.Create(),
            JobName = options.Value.GetJob<TArgs>().JobName,
            JobArgs = serializer.Serialize(Check.NotNull(args, nameof(args))!),
            Priority = priority,
            CreationTime = now,
            NextTryTime = now + (delay ?? TimeSpan.Zero),
        };
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        await store.InsertAsync(info);
        await jobs.InsertAsync(new Job(info.Id, info.JobName, now));
        signals.Enqueued(info.JobName);
        await unitOfWork.CompleteAsync();
        return info.Id.ToString();
    }
}
