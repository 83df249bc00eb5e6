namespace Kefu.Complaints.Complaints;

/// <summary>What the customer asks for.</summary>
public enum ComplaintDemand
{
    /// <summary>赔偿.</summary>
    Compensate,

    /// <summary>重新派送.</summary>
    Redeliver,

    /// <summary>道歉.</summary>
    Apologise,

    /// <summary>退款.</summary>
    Refund,

    /// <summary>说明情况.</summary>
    Explain,
}
