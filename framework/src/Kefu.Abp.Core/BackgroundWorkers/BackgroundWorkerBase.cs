using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Base of workers.</summary>
public abstract class BackgroundWorkerBase : IBackgroundWorker, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    /// <summary>Is cancelled when the application stops.</summary>
    protected CancellationToken StoppingToken => _stopping.Token;

    protected ILogger Logger => LazyServiceProvider.LazyGetService<ILogger>(
        _ => LazyServiceProvider.LazyGetService<ILoggerFactory>()?.CreateLogger(GetType()) ?? NullLogger.Instance);

    public virtual Task StartAsync(CancellationToken cancellationToken = default)
    {
        Logger.LogDebug("Started background worker: {Worker}", this);
        return Task.CompletedTask;
    }

    public virtual async Task StopAsync(CancellationToken cancellationToken = default)
    {
        await _stopping.CancelAsync();
        Logger.LogDebug("Stopped background worker: {Worker}", this);
    }

    public virtual void Dispose()
    {
        _stopping.Dispose();
        GC.SuppressFinalize(this);
    }

    public override string ToString() => GetType().FullName!;
}
