namespace Kefu.Platform.Jobs;

/// <summary>A job as it was found waiting.</summary>
/// <param name="Id">The job.</param>
/// <param name="StartTime">When it was last begun; a host that has tried it in between has changed it.</param>
internal sealed record WaitingJob(Guid Id, DateTime? StartTime);
