namespace Kefu.CustomerArchives.Customers;

/// <summary>客户性质: what a customer is in law.</summary>
public enum CustomerType
{
    /// <summary>企业.</summary>
    Enterprise,

    /// <summary>个体工商户.</summary>
    SoleTrader,

    /// <summary>个人: the name is personal data.</summary>
    Individual,

    /// <summary>机关事业单位.</summary>
    Government,

    /// <summary>同行: another carrier.</summary>
    Peer,
}
