namespace Kefu.Platform.Jobs;

/// <summary>Wakes whoever waits for it; set twice before that, it wakes once.</summary>
internal sealed class JobSignal : IDisposable
{
    private readonly SemaphoreSlim _set = new(0, 1);
    private readonly Lock _lock = new();

    public bool IsSet => _set.CurrentCount > 0;

    public void Set()
    {
        lock (_lock)
        {
            if (!IsSet)
                _set.Release();
        }
    }

    public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => _set.WaitAsync(timeout, cancellationToken);

    public void Dispose() => _set.Dispose();
}
