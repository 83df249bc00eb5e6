namespace Kefu.Complaints.Complaints;

/// <summary>What is said of a complaint. Values are in their stored form.</summary>
internal sealed record ComplaintReport
{
    public ComplaintChannel Channel { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required string ComplainantName { get; init; }

    public string? Phone { get; init; }

    public ComplainantRelation? Relation { get; init; }

    public string? CustomerNumber { get; init; }

    public string? CustomerName { get; init; }

    public IReadOnlyList<string> Waybills { get; init; } = [];

    public ComplaintCategory? Category { get; init; }

    public ComplaintSeverity? Severity { get; init; }

    public required string Description { get; init; }

    public ComplaintDemand? Demand { get; init; }

    public decimal? ClaimAmount { get; init; }

    public Guid? OwnerUserId { get; init; }
}
