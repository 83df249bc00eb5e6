namespace Kefu.CustomerArchives.Customers;

/// <summary>客户角色: what a customer does in a consignment.</summary>
[Flags]
public enum CustomerRole
{
    /// <summary>发货人.</summary>
    Shipper = 1,

    /// <summary>收货人.</summary>
    Consignee = 2,

    /// <summary>付款方.</summary>
    Payer = 4,

    /// <summary>终端客户.</summary>
    EndCustomer = 8,
}
