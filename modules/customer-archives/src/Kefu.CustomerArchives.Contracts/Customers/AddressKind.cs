namespace Kefu.CustomerArchives.Customers;

/// <summary>What an address is for.</summary>
public enum AddressKind
{
    /// <summary>提货地址.</summary>
    Pickup,

    /// <summary>收货地址.</summary>
    Delivery,

    /// <summary>发票邮寄地址.</summary>
    Invoice,
}
