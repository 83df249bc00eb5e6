namespace Kefu.Complaints.Complaints;

/// <summary>What other modules are told of a complaint.</summary>
internal static class ComplaintEvents
{
    public static ComplaintRegisteredEto Registered(Complaint complaint) => new()
    {
        ComplaintId = complaint.Id,
        SiteId = complaint.SiteId,
        Number = complaint.Number,
        Channel = complaint.Channel,
        Category = complaint.Category!.Value,
        Severity = complaint.Severity!.Value,
        CustomerNumber = complaint.CustomerNumber,
        Waybills = WaybillNumbers.Split(complaint.Waybills),
        SourceRevisitId = complaint.SourceRevisitId,
        ReceivedAt = complaint.ReceivedAt,
        RegisteredAt = complaint.RegisteredAt!.Value,
    };

    public static ComplaintFirstRespondedEto FirstResponded(Complaint complaint, ComplaintClock clock) => new()
    {
        ComplaintId = complaint.Id,
        SiteId = complaint.SiteId,
        Number = complaint.Number,
        Severity = complaint.Severity!.Value,
        RespondedAt = complaint.FirstRespondedAt!.Value,
        Minutes = clock.Minutes(complaint.Severity, complaint.ReceivedAt, complaint.FirstRespondedAt.Value),
        InTime = complaint.IsInTime,
    };

    public static ComplaintClosedEto Closed(Complaint complaint) => new()
    {
        ComplaintId = complaint.Id,
        SiteId = complaint.SiteId,
        Number = complaint.Number,
        Severity = complaint.Severity!.Value,
        Category = complaint.Category!.Value,
        Reason = complaint.ClosingReason!.Value,
        ReceivedAt = complaint.ReceivedAt,
        ClosedAt = complaint.ClosedAt!.Value,
    };
}
