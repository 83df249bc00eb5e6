using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Wakes this host's worker when a job has come in. Not part of ABP's public API: only the job manager and the worker use it.</summary>
public sealed class BackgroundJobSignal : ISingletonDependency, IDisposable
{
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly Lock _lock = new();

    public bool IsSet => _signal.CurrentCount > 0;

    public void Set()
    {
        lock (_lock)
        {
            if (_signal.CurrentCount == 0)
            {
                _signal.Release();
            }
        }
    }

    public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => _signal.WaitAsync(timeout, cancellationToken);

    public void Dispose() => _signal.Dispose();
}
