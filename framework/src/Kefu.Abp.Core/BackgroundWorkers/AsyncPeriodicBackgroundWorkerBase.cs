using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Base of workers that run again and again, one run after the other; a run that fails is logged and the next one comes.</summary>
public abstract class AsyncPeriodicBackgroundWorkerBase(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : BackgroundWorkerBase
{
    private Task _running = Task.CompletedTask;

    protected AbpAsyncTimer Timer { get; } = timer;

    protected IServiceScopeFactory ServiceScopeFactory { get; } = serviceScopeFactory;

    public override async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await base.StartAsync(cancellationToken);
        if (Timer.Period <= 0)
        {
            throw new AbpException($"{GetType().FullName}: {nameof(Timer)}.{nameof(Timer.Period)} must be set before the worker starts.");
        }

        _running = Task.Run(RunAsync, CancellationToken.None);
    }

    public override async Task StopAsync(CancellationToken cancellationToken = default)
    {
        await base.StopAsync(cancellationToken);
        await _running.WaitAsync(cancellationToken);
    }

    protected abstract Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext);

    /// <summary>Waits for the next run; a worker that can be woken overrides this.</summary>
    protected virtual Task WaitAsync(TimeSpan period, CancellationToken stoppingToken) => Task.Delay(period, stoppingToken);

    private async Task RunAsync()
    {
        if (Timer.RunOnStart)
        {
            await RunOnceAsync(ServiceScopeFactory, DoOnceAsync);
        }

        while (!StoppingToken.IsCancellationRequested)
        {
            await WaitAsync(TimeSpan.FromMilliseconds(Timer.Period), StoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!StoppingToken.IsCancellationRequested)
            {
                await RunOnceAsync(ServiceScopeFactory, DoOnceAsync);
            }
        }
    }

    private Task DoOnceAsync(IServiceProvider services) => DoWorkAsync(new PeriodicBackgroundWorkerContext(services, StoppingToken));
}
