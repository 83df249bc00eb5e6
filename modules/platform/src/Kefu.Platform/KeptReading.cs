using Volo.Abp.Uow;

namespace Kefu.Platform;

/// <summary>
/// Something small that every request asks for, kept in memory: read anew after half a minute, because another host may have changed
/// it, and at once after a change of this one.
/// </summary>
internal sealed class KeptReading<T>(Func<Task<T>> read, TimeProvider time) : IDisposable where T : class
{
    private readonly SemaphoreSlim _reading = new(1, 1);

    private Reading? _known;
    private int _version;

    public ValueTask<T> GetAsync() => Fresh() is { } value ? ValueTask.FromResult(value) : new ValueTask<T>(ReadAsync());

    /// <summary>Reads anew once the change that is going on is committed.</summary>
    public void ForgetOnceCommitted(IUnitOfWork change) => change.OnCompleted(() =>
    {
        Interlocked.Increment(ref _version);
        _known = null;
        return Task.CompletedTask;
    });

    public void Dispose() => _reading.Dispose();

    private async Task<T> ReadAsync()
    {
        await _reading.WaitAsync();
        try
        {
            if (Fresh() is { } readMeanwhile)
            {
                return readMeanwhile;
            }

            var version = Volatile.Read(ref _version);
            var value = await read();
            // What was read while somebody changed it is not kept.
            _known = version == Volatile.Read(ref _version) ? new Reading(value, time.GetUtcNow()) : null;
            return value;
        }
        finally
        {
            _reading.Release();
        }
    }

    // A clock that was set back makes a reading too old, never good for longer.
    private T? Fresh() => _known is { } known && (time.GetUtcNow() - known.At) is var age && age >= TimeSpan.Zero && age < KeptReading.MaxAge ? known.Value : null;

    private sealed record Reading(T Value, DateTimeOffset At);
}

/// <summary>What all of them share.</summary>
internal static class KeptReading
{
    /// <summary>How long another host may take to see a change.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);
}
