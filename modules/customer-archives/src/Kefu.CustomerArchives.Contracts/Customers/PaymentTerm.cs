namespace Kefu.CustomerArchives.Customers;

/// <summary>结算方式: when and by whom freight is paid.</summary>
public enum PaymentTerm
{
    /// <summary>现付: by the shipper, now.</summary>
    Prepaid,

    /// <summary>到付: by the consignee, on delivery.</summary>
    Collect,

    /// <summary>月结: on a monthly statement.</summary>
    Monthly,

    /// <summary>回付: when the signed receipt is back.</summary>
    OnReceipt,

    /// <summary>扣付: out of the goods' price that is collected.</summary>
    Deducted,
}
