using System.Text.Json;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>What follows from a failed try.</summary>
public class EventFailure(IOptions<AbpEventBusBoxesOptions> options, IClock clock) : ITransientDependency
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>Notes the failure: the event waits longer each time, until it is given up. One that cannot even be read is given up at once.</summary>
    public virtual void Note(IncomingEventRecord incoming, Exception exception)
        => incoming.Fail($"{exception.GetType().Name}: {exception.Message}", exception is JsonException or UnknownEventVersionException || incoming.TryCount + 1 >= options.Value.InboxProcessorMaxRetryCount ? null : clock.Now.Add(Wait(incoming.TryCount)));

    /// <summary>Whether an event is to be tried now. One that would have to wait longer than any wait was noted before the clock was set back.</summary>
    public virtual bool IsDue(IncomingEventRecord incoming)
        => incoming.NextTryTime <= clock.Now || incoming.NextTryTime > clock.Now.Add(Wait(Math.Max(0, incoming.TryCount - 1)));

    private TimeSpan Wait(int failures)
    {
        var seconds = options.Value.InboxProcessorFirstWaitDuration * Math.Pow(options.Value.InboxProcessorRetryBackoffFactor, failures);
        return seconds < LongestWait.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestWait;
    }
}
