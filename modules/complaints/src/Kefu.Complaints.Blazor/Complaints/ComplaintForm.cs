using Kefu.Complaints.Complaints;

namespace Kefu.Complaints.Blazor.Complaints;

/// <summary>A stored complaint as a form holds it. What is shown masked is left empty, which leaves the stored value.</summary>
internal static class ComplaintForm
{
    public static UpdateComplaintInput Of(ComplaintDto complaint) => new()
    {
        ConcurrencyStamp = complaint.ConcurrencyStamp,
        Channel = complaint.Channel,
        ReceivedAt = complaint.ReceivedAt,
        Relation = complaint.Relation,
        CustomerNumber = complaint.CustomerNumber,
        CustomerName = complaint.CustomerName,
        Waybills = complaint.Waybills.Count == 0 ? null : string.Join(' ', complaint.Waybills),
        Category = complaint.Category,
        Severity = complaint.Severity,
        Description = complaint.Description,
        Demand = complaint.Demand,
        ClaimAmount = complaint.ClaimAmount,
        OwnerUserId = complaint.OwnerUserId,
    };
}
