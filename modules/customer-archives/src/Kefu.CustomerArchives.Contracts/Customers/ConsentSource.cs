namespace Kefu.CustomerArchives.Customers;

/// <summary>On what ground a person's data is kept.</summary>
public enum ConsentSource
{
    /// <summary>合同约定.</summary>
    Contract,

    /// <summary>托运单约定.</summary>
    Waybill,

    /// <summary>书面同意.</summary>
    Written,

    /// <summary>口头同意.</summary>
    Verbal,

    /// <summary>网上同意.</summary>
    Online,
}
