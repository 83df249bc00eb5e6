using Kefu.Platform.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DistributedLocking;

namespace Kefu.Platform.Jobs;

/// <summary>Works off the queues side by side, beside other hosts on the same database.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IBackgroundJobWorker))]
internal sealed class JobWorker(
    JobSignals signals,
    IServiceScopeFactory scopes,
    HostPulse pulse,
    IAbpDistributedLock locks,
    IOptions<AbpBackgroundJobWorkerOptions> options) : BackgroundWorkerBase, IBackgroundJobWorker
{
    private readonly List<JobQueueRunner> _queues = [];
    private Task _running = Task.CompletedTask;

    public override async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await base.StartAsync(cancellationToken);
        var repeated = new List<Task> { RepeatAsync(signals.Keeping, KeepAsync) };
        foreach (var (queue, signal) in signals.ByQueue)
        {
            var runner = new JobQueueRunner(queue, signal, scopes, pulse, locks);
            _queues.Add(runner);
            repeated.Add(RepeatAsync(signal, () => runner.BeginDueAsync(StoppingToken)));
        }

        _running = Task.WhenAll(repeated);
    }

    public override async Task StopAsync(CancellationToken cancellationToken = default)
    {
        await base.StopAsync(cancellationToken);
        await _running.WaitAsync(cancellationToken);
        await Task.WhenAll(_queues.Select(queue => queue.EndAsync())).WaitAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _queues.ForEach(queue => queue.Dispose());
        base.Dispose();
    }

    private async Task KeepAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<JobKeeper>().KeepAsync(StoppingToken);
    }

    private async Task RepeatAsync(JobSignal signal, Func<Task> work)
    {
        await Task.Yield();
        while (!StoppingToken.IsCancellationRequested)
        {
            try
            {
                await work();
            }
            catch (OperationCanceledException) when (StoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                Logger.LogError(exception, "A look for jobs failed; the next one follows.");
            }

            await signal.WaitAsync(TimeSpan.FromMilliseconds(options.Value.JobPollPeriod), StoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
