namespace Kefu.CustomerArchives.Customers;

/// <summary>How a customer came to the company.</summary>
public enum CustomerSource
{
    /// <summary>上门.</summary>
    WalkIn,

    /// <summary>业务开发.</summary>
    Sales,

    /// <summary>客户介绍.</summary>
    Referral,

    /// <summary>合作商.</summary>
    Partner,

    /// <summary>From a list.</summary>
    Import,
}
