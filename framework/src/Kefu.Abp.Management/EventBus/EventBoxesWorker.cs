using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Threading;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Numbers events, removes old ones and leads each consumer along, side by side: a slow consumer holds up no other.</summary>
public class EventBoxesWorker(
    DistributedEventConsumers consumers,
    EventSignal committed,
    IServiceScopeFactory scopes,
    IOptions<AbpEventBusBoxesOptions> options) : BackgroundWorkerBase
{
    private readonly Dictionary<DistributedEventConsumer, WakeUpSignal> _numbered = consumers.All.ToDictionary(consumer => consumer, _ => new WakeUpSignal());
    private readonly WakeUpSignal _never = new();
    private Task _running = Task.CompletedTask;

    public override async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await base.StartAsync(cancellationToken);
        _running = Task.Run(
            () => Task.WhenAll(_numbered
                .Select(consumer => RepeatAsync(consumer.Value, options.Value.PeriodTimeSpan, services => services.GetRequiredService<EventDispatcher>().DispatchAsync(consumer.Key, StoppingToken)))
                .Append(RepeatAsync(committed, options.Value.PeriodTimeSpan, NumberAsync))
                .Append(RepeatAsync(_never, options.Value.CleanOldEventTimeIntervalSpan, services => services.GetRequiredService<EventCleaner>().CleanAsync(StoppingToken)))),
            CancellationToken.None);
    }

    public override async Task StopAsync(CancellationToken cancellationToken = default)
    {
        await base.StopAsync(cancellationToken);
        await _running.WaitAsync(cancellationToken);
    }

    public override void Dispose()
    {
        foreach (var signal in _numbered.Values.Append(_never))
        {
            signal.Dispose();
        }

        base.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task NumberAsync(IServiceProvider services)
    {
        if (await services.GetRequiredService<EventSequencer>().NumberAsync(StoppingToken) > 0)
        {
            foreach (var signal in _numbered.Values)
            {
                signal.Set();
            }
        }
    }

    private async Task RepeatAsync(WakeUpSignal signal, TimeSpan period, Func<IServiceProvider, Task> work)
    {
        while (!StoppingToken.IsCancellationRequested)
        {
            await RunAsync(work);
            await signal.WaitAsync(period, StoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await work(scope.ServiceProvider);
        }
        catch (OperationCanceledException) when (StoppingToken.IsCancellationRequested)
        {
            Logger.LogDebug("{Worker} ended its work because the application stops.", this);
        }
        catch (Exception exception)
        {
            Logger.LogError(exception, "A run of {Worker} failed.", this);
            await scope.ServiceProvider.GetRequiredService<IExceptionNotifier>().NotifyAsync(new ExceptionNotificationContext(exception));
        }
    }
}
