using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Jobs;

/// <summary>A job that is not done.</summary>
public sealed class JobDto : EntityDto<Guid>
{
    /// <summary>The name of the kind: <c>{Group}.{Verb}{Thing}</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The kind in the caller's language.</summary>
    public string KindText { get; set; } = "";

    public JobState State { get; set; }

    /// <summary>Whether it was asked to stop and has not yet.</summary>
    public bool IsCancelling { get; set; }

    /// <summary>When it was enqueued, in UTC.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>When the present or the last try began, in UTC; empty for one that has not begun yet.</summary>
    public DateTime? StartTime { get; set; }

    /// <summary>When it is tried next, in UTC; empty for one that does not wait.</summary>
    public DateTime? NextTryTime { get; set; }

    /// <summary>How often it has failed.</summary>
    public int TryCount { get; set; }

    /// <summary>How much of <see cref="Total"/> is done.</summary>
    public int Done { get; set; }

    /// <summary>How much there is to do; empty where the job does not know.</summary>
    public int? Total { get; set; }

    /// <summary>What it is at, in the caller's language.</summary>
    public string? Message { get; set; }

    /// <summary>Why the last try failed, in the caller's language.</summary>
    public string? Reason { get; set; }
}
