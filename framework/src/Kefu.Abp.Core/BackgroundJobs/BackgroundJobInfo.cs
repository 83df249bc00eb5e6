namespace Volo.Abp.BackgroundJobs;

/// <summary>A job as it is kept.</summary>
public class BackgroundJobInfo
{
    public virtual Guid Id { get; set; }

    public virtual string JobName { get; set; } = default!;

    /// <summary>The arguments as JSON.</summary>
    public virtual string JobArgs { get; set; } = default!;

    public virtual short TryCount { get; set; }

    public virtual DateTime CreationTime { get; set; }

    public virtual DateTime NextTryTime { get; set; }

    public virtual DateTime? LastTryTime { get; set; }

    /// <summary>True: given up.</summary>
    public virtual bool IsAbandoned { get; set; }

    public virtual BackgroundJobPriority Priority { get; set; } = BackgroundJobPriority.Normal;
}
