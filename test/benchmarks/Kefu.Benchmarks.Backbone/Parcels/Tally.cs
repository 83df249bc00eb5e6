using Volo.Abp.DependencyInjection;

namespace Kefu.Benchmarks.Backbone.Parcels;

/// <summary>Counts effects and keeps how long each took.</summary>
public sealed class Tally : ISingletonDependency
{
    private readonly Lock _lock = new();
    private List<TimeSpan> _delays = [];
    private TaskCompletionSource _full = new();
    private int _expected;

    /// <summary>Begins anew and ends when so many effects were noted.</summary>
    public Task Expect(int count)
    {
        lock (_lock)
        {
            (_delays, _expected, _full) = (new List<TimeSpan>(count), count, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            return _full.Task;
        }
    }

    public void Note(TimeSpan delay)
    {
        lock (_lock)
        {
            _delays.Add(delay);
            if (_delays.Count == _expected)
            {
                _full.TrySetResult();
            }
        }
    }

    /// <summary>The delay below which this share of them lies.</summary>
    public TimeSpan Percentile(double share)
    {
        lock (_lock)
        {
            return _delays.Order().ElementAt((int)Math.Ceiling(share * _delays.Count) - 1);
        }
    }
}
