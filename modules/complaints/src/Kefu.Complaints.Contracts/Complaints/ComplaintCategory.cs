namespace Kefu.Complaints.Complaints;

/// <summary>What a complaint is about.</summary>
public enum ComplaintCategory
{
    /// <summary>货损: broken, wet, soiled, frozen.</summary>
    Damage,

    /// <summary>货差: short, lost, wrong goods.</summary>
    Shortage,

    /// <summary>时效延误.</summary>
    Delay,

    /// <summary>服务态度.</summary>
    Attitude,

    /// <summary>价格费用.</summary>
    Charges,

    /// <summary>代收货款.</summary>
    CashOnDelivery,

    /// <summary>理赔时效.</summary>
    ClaimHandling,

    /// <summary>信息: no or wrong tracking, nobody to reach.</summary>
    Information,

    /// <summary>回单.</summary>
    ProofOfDelivery,

    /// <summary>信息泄露.</summary>
    Privacy,

    /// <summary>安全.</summary>
    Safety,

    /// <summary>其他.</summary>
    Other,
}
