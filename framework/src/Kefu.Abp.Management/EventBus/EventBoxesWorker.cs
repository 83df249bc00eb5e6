using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Numbers events and leads each consumer along, side by side: a slow consumer holds up no other.</summary>
public class EventBoxesWorker(
    DistributedEventConsumers consumers,
    EventSignal committed,
    IServiceScopeFactory scopes,
    IOptions<AbpEventBusBoxesOptions> options) : BackgroundWorkerBase
{
    private readonly Dictionary<DistributedEventConsumer, WakeUpSignal> _numbered = consumers.All.ToDictionary(consumer => consumer, _ => new WakeUpSignal());
    private Task _running = Task.CompletedTask;

    public override async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await base.StartAsync(cancellationToken);
        await BeginAsync(cancellationToken);
        _running = Task.Run(
            () => Task.WhenAll(_numbered
                .Select(consumer => RepeatAsync(consumer.Value, services => services.GetRequiredService<EventDispatcher>().DispatchAsync(consumer.Key, StoppingToken)))
                .Append(RepeatAsync(committed, NumberAsync))),
            CancellationToken.None);
    }

    public override async Task StopAsync(CancellationToken cancellationToken = default)
    {
        await base.StopAsync(cancellationToken);
        await _running.WaitAsync(cancellationToken);
    }

    public override void Dispose()
    {
        foreach (var signal in _numbered.Values)
        {
            signal.Dispose();
        }

        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A new consumer has its place before its host serves anybody: what happens from then on is its business.</summary>
    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var places = scope.ServiceProvider.GetRequiredService<EventPlaces>();
        foreach (var consumer in consumers.All)
        {
            await places.GetAsync(consumer.Name, cancellationToken);
        }
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

    private async Task RepeatAsync(WakeUpSignal signal, Func<IServiceProvider, Task> work)
    {
        while (!StoppingToken.IsCancellationRequested)
        {
            await RunOnceAsync(scopes, work);
            await signal.WaitAsync(options.Value.PeriodTimeSpan, StoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
