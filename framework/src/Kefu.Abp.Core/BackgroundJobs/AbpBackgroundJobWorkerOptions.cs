namespace Volo.Abp.BackgroundJobs;

/// <summary>How jobs are worked off.</summary>
public class AbpBackgroundJobWorkerOptions
{
    /// <summary>Milliseconds between looks for due jobs; a new job wakes the worker of its own host at once.</summary>
    public int JobPollPeriod { get; set; } = 5000;

    public int MaxJobFetchCount { get; set; } = 1000;

    /// <summary>Seconds from the first failure to the next try.</summary>
    public int DefaultFirstWaitDuration { get; set; } = 60;

    /// <summary>Seconds after which a job is given up: two days.</summary>
    public int DefaultTimeout { get; set; } = 172800;

    /// <summary>By how much the wait grows with each failure.</summary>
    public double DefaultWaitFactor { get; set; } = 2.0;

    public string DistributedLockName { get; set; } = "AbpBackgroundJobWorker";
}
