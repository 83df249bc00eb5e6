namespace Kefu.Complaints.Complaints;

/// <summary>Who does something, and when. Nobody is the system.</summary>
internal sealed record ComplaintStep(DateTime At, Guid? ActorId = null, string? ActorName = null);
