using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Threading;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Removes old events from time to time.</summary>
public class EventCleaningWorker : AsyncPeriodicBackgroundWorkerBase
{
    public EventCleaningWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory, IOptions<AbpEventBusBoxesOptions> options) : base(timer, serviceScopeFactory)
    {
        Timer.Period = (int)options.Value.CleanOldEventTimeIntervalSpan.TotalMilliseconds;
        Timer.RunOnStart = true;
    }

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        await using var turn = await workerContext.ServiceProvider.GetRequiredService<IAbpDistributedLock>().TryAcquireAsync(nameof(EventCleaningWorker), cancellationToken: StoppingToken);
        if (turn is not null)
        {
            await workerContext.ServiceProvider.GetRequiredService<EventCleaner>().CleanAsync(StoppingToken);
        }
    }
}
