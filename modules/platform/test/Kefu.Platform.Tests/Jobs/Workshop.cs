using System.Collections.Concurrent;

namespace Kefu.Platform.Jobs;

/// <summary>What the jobs of a test have done, over all hosts of it.</summary>
public sealed class Workshop
{
    private int _atOnce;

    public ConcurrentQueue<string> Done { get; } = new();

    public ConcurrentQueue<string> Cancelled { get; } = new();

    /// <summary>Released: whoever waits goes on.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SemaphoreSlim Began { get; } = new(0);

    /// <summary>The most that were inside at the same time.</summary>
    public int Most { get; private set; }

    public void Enter()
    {
        lock (Done)
        {
            Most = Math.Max(Most, ++_atOnce);
        }

        Began.Release();
    }

    public void Leave()
    {
        lock (Done)
        {
            _atOnce--;
        }
    }
}
