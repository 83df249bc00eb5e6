namespace Volo.Abp.EventBus.Distributed;

/// <summary>How kept events are worked off.</summary>
public class AbpEventBusBoxesOptions
{
    /// <summary>False: this host keeps events but does not work them off.</summary>
    public bool IsDispatchEnabled { get; set; } = true;

    /// <summary>How often is looked for events that nobody in this process has announced. Default: 2 seconds.</summary>
    public TimeSpan PeriodTimeSpan { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How many events are numbered, or read by a consumer, at a time. Default: 500.</summary>
    public int OutboxWaitingEventMaxCount { get; set; } = 500;

    /// <summary>How many failed or held-back events of a consumer are looked at, at a time. Default: 1000.</summary>
    public int InboxWaitingEventMaxCount { get; set; } = 1000;

    /// <summary>How often old events are removed. Default: 6 hours.</summary>
    public TimeSpan CleanOldEventTimeIntervalSpan { get; set; } = TimeSpan.FromHours(6);

    /// <summary>How long an event stays that every consumer has passed. Default: 30 days.</summary>
    public TimeSpan WaitTimeToDeleteProcessedEvents { get; set; } = TimeSpan.FromDays(30);

    /// <summary>After so many tries an event becomes a dead letter. Default: 10.</summary>
    public int InboxProcessorMaxRetryCount { get; set; } = 10;

    /// <summary>The wait after the first failure, in seconds. Default: 5.</summary>
    public double InboxProcessorFirstWaitDuration { get; set; } = 5;

    /// <summary>By how much the wait grows with each failure. Default: 3, so that ten tries last about 27 hours.</summary>
    public double InboxProcessorRetryBackoffFactor { get; set; } = 3;
}
