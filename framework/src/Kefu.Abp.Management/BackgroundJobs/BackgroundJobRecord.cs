using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.BackgroundJobs;

/// <summary>A job in the database.</summary>
public class BackgroundJobRecord : AggregateRoot<Guid>, IHasCreationTime
{
    public const int MaxJobNameLength = 128;
    public const int MaxJobArgsLength = 1024 * 1024;

    protected BackgroundJobRecord() { }

    public BackgroundJobRecord(BackgroundJobInfo job) : base(job.Id)
    {
        JobName = Check.NotNullOrWhiteSpace(job.JobName, nameof(job), MaxJobNameLength);
        JobArgs = Check.NotNullOrWhiteSpace(job.JobArgs, nameof(job), MaxJobArgsLength);
        CreationTime = job.CreationTime;
        Priority = job.Priority;
        Apply(job);
    }

    public virtual string JobName { get; protected set; } = default!;

    public virtual string JobArgs { get; protected set; } = default!;

    public virtual short TryCount { get; protected set; }

    public virtual DateTime CreationTime { get; protected set; }

    public virtual DateTime NextTryTime { get; protected set; }

    public virtual DateTime? LastTryTime { get; protected set; }

    public virtual bool IsAbandoned { get; protected set; }

    public virtual BackgroundJobPriority Priority { get; protected set; }

    /// <summary>Takes over what a try has changed.</summary>
    public virtual void Apply(BackgroundJobInfo job)
    {
        TryCount = job.TryCount;
        NextTryTime = job.NextTryTime;
        LastTryTime = job.LastTryTime;
        IsAbandoned = job.IsAbandoned;
    }

    public virtual BackgroundJobInfo ToInfo() => new()
    {
        Id = Id,
        JobName = JobName,
        JobArgs = JobArgs,
        TryCount = TryCount,
        CreationTime = CreationTime,
        NextTryTime = NextTryTime,
        LastTryTime = LastTryTime,
        IsAbandoned = IsAbandoned,
        Priority = Priority,
    };
}
