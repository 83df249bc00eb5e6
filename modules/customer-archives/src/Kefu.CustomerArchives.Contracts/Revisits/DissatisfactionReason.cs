namespace Kefu.CustomerArchives.Revisits;

/// <summary>Why a customer is not satisfied.</summary>
public enum DissatisfactionReason
{
    /// <summary>时效延误.</summary>
    Delay,

    /// <summary>货损.</summary>
    Damage,

    /// <summary>货差.</summary>
    Shortage,

    /// <summary>服务态度.</summary>
    Attitude,

    /// <summary>价格费用.</summary>
    Charges,

    /// <summary>信息查询.</summary>
    Information,

    /// <summary>其他.</summary>
    Other,
}
