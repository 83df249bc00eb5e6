namespace Kefu.Complaints.Complaints;

/// <summary>What the complainant has to do with the freight.</summary>
public enum ComplainantRelation
{
    /// <summary>发货人.</summary>
    Shipper,

    /// <summary>收货人.</summary>
    Consignee,

    /// <summary>其他.</summary>
    Other,
}
