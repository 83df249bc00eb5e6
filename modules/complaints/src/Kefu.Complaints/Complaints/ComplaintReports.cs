namespace Kefu.Complaints.Complaints;

/// <summary>What holds of a complaint before anybody says more.</summary>
internal static class ComplaintReports
{
    /// <summary>Of a new one.</summary>
    public static ComplaintReport Empty(DateTime now, Guid? taker) => new() { ReceivedAt = now, ComplainantName = "", Description = "", OwnerUserId = taker };

    /// <summary>Of a stored one.</summary>
    public static ComplaintReport Of(Complaint complaint) => new()
    {
        Channel = complaint.Channel,
        ReceivedAt = complaint.ReceivedAt,
        ComplainantName = complaint.ComplainantName,
        Phone = complaint.Phone,
        Severity = complaint.Severity,
        Description = complaint.Description,
        OwnerUserId = complaint.OwnerUserId,
    };
}
