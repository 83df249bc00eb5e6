using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Default <see cref="IBackgroundWorkerManager"/>.</summary>
public class BackgroundWorkerManager : IBackgroundWorkerManager, ISingletonDependency
{
    private readonly List<IBackgroundWorker> _workers = [];
    private readonly Lock _lock = new();
    private bool _isRunning;

    public virtual async Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default)
    {
        bool startNow;
        lock (_lock)
        {
            _workers.Add(worker);
            startNow = _isRunning;
        }

        if (startNow)
        {
            await worker.StartAsync(cancellationToken);
        }
    }

    public virtual async Task StartAsync(CancellationToken cancellationToken = default)
    {
        foreach (var worker in Switch(isRunning: true))
        {
            await worker.StartAsync(cancellationToken);
        }
    }

    public virtual Task StopAsync(CancellationToken cancellationToken = default)
        => Task.WhenAll(Switch(isRunning: false).Select(worker => worker.StopAsync(cancellationToken)));

    /// <summary>The workers that have to follow; none where nothing changes.</summary>
    private IBackgroundWorker[] Switch(bool isRunning)
    {
        lock (_lock)
        {
            if (_isRunning == isRunning)
            {
                return [];
            }

            _isRunning = isRunning;
            return [.. _workers];
        }
    }
}
