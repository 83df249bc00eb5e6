using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Default <see cref="IBackgroundJobManager"/> over the store; wakes the worker as soon as the job is committed.</summary>
public class DefaultBackgroundJobManager(
    IClock clock,
    IBackgroundJobSerializer serializer,
    IBackgroundJobStore store,
    IGuidGenerator guids,
    IOptions<AbpBackgroundJobOptions> options,
    IUnitOfWorkManager unitOfWorkManager,
    BackgroundJobSignal signal) : IBackgroundJobManager, ITransientDependency
{
    public virtual async Task<string> EnqueueAsync<TArgs>(TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null)
    {
        var now = clock.Now;
        var job = new BackgroundJobInfo
        {
            Id = guids.Create(),
            JobName = options.Value.GetJob<TArgs>().JobName,
            JobArgs = serializer.Serialize(Check.NotNull(args, nameof(args))!),
            Priority = priority,
            CreationTime = now,
            NextTryTime = delay is null ? now : now.Add(delay.Value),
        };
        await store.InsertAsync(job);
        WakeWorker();
        return job.Id.ToString();
    }

    private void WakeWorker()
    {
        if (unitOfWorkManager.Current is not { } unitOfWork)
        {
            signal.Set();
            return;
        }

        unitOfWork.OnCompleted(() =>
        {
            signal.Set();
            return Task.CompletedTask;
        });
    }
}
