namespace Kefu.CustomerArchives.Customers;

/// <summary>货物流向: in which flows a customer's goods move.</summary>
[Flags]
public enum FreightFlow
{
    /// <summary>进港.</summary>
    Inbound = 1,

    /// <summary>出港.</summary>
    Outbound = 2,

    /// <summary>中转.</summary>
    Transfer = 4,

    /// <summary>返货.</summary>
    Return = 8,
}
