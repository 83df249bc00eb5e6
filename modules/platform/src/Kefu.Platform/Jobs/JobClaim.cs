namespace Kefu.Platform.Jobs;

/// <summary>A job that a host has taken.</summary>
/// <param name="JobId">The job.</param>
/// <param name="Owner">The session of the host under which it was taken.</param>
internal sealed record JobClaim(Guid JobId, Guid Owner);
