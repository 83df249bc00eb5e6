using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Threading;

namespace Kefu.Platform.Hosts;

/// <summary>Base of workers of which one at a time runs over all hosts on a database: while another host has the turn, a run is left out.</summary>
public abstract class SoleWorker : AsyncPeriodicBackgroundWorkerBase
{
    private readonly string _lockName;

    /// <summary>The worker runs at the start and then in each period.</summary>
    /// <param name="timer">Made by the container.</param>
    /// <param name="scopes">Made by the container.</param>
    /// <param name="lockName">Tells the worker apart from others, also over versions of the program.</param>
    /// <param name="period">From run to run.</param>
    protected SoleWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes, string lockName, TimeSpan period) : base(timer, scopes)
    {
        _lockName = lockName;
        Timer.Period = (int)period.TotalMilliseconds;
        Timer.RunOnStart = true;
    }

    /// <inheritdoc />
    protected sealed override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        await using var turn = await workerContext.ServiceProvider.GetRequiredService<IAbpDistributedLock>().TryAcquireAsync(_lockName, cancellationToken: StoppingToken);
        if (turn is not null)
        {
            await RunAsync(workerContext.ServiceProvider);
        }
    }

    /// <summary>One run, in a scope of its own.</summary>
    protected abstract Task RunAsync(IServiceProvider services);
}
