using Kefu.Complaints.Complaints;

namespace Kefu.Complaints;

/// <summary>Complaints that tests begin with.</summary>
internal static class Given
{
    public const string Mobile = "13899110001";
    public const string Waybill = "WL26030400012";

    /// <summary>All that a registered complaint needs.</summary>
    public static CreateComplaintInput Complaint() => new()
    {
        Channel = ComplaintChannel.Hotline,
        ComplainantName = "麦合木提·热西提",
        Phone = Mobile,
        Relation = ComplainantRelation.Consignee,
        CustomerName = "喀什天润干果经营部",
        Waybills = Waybill,
        Category = ComplaintCategory.Delay,
        Severity = ComplaintSeverity.L1,
        Description = "货到三天无人通知",
    };

    /// <summary>What a form sends back of a record that was only looked at.</summary>
    public static UpdateComplaintInput Unchanged(ComplaintDto shown) => new()
    {
        ConcurrencyStamp = shown.ConcurrencyStamp,
        Channel = shown.Channel,
        ReceivedAt = shown.ReceivedAt,
        Relation = shown.Relation,
        CustomerNumber = shown.CustomerNumber,
        CustomerName = shown.CustomerName,
        Waybills = string.Join(' ', shown.Waybills),
        Category = shown.Category,
        Severity = shown.Severity,
        Description = shown.Description,
        Demand = shown.Demand,
        ClaimAmount = shown.ClaimAmount,
        OwnerUserId = shown.OwnerUserId,
    };
}
