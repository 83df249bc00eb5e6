namespace Kefu.CustomerArchives.Revisits;

/// <summary>What came out of a revisit. Values are in their stored form.</summary>
internal sealed record RevisitResult(DateTime At, RevisitChannel Channel, bool IsReached, int? Score, DissatisfactionReason? Reason, string? Note);
