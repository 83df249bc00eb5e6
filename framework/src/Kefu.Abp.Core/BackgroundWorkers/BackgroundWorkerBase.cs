using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;

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

    /// <summary>One run in a scope of its own. One that fails is logged and told of, and the worker goes on.</summary>
    protected async Task RunOnceAsync(IServiceScopeFactory scopes, Func<IServiceProvider, Task> work)
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

    public virtual void Dispose()
    {
        _stopping.Dispose();
        GC.SuppressFinalize(this);
    }

    public override string ToString() => GetType().FullName!;
}
