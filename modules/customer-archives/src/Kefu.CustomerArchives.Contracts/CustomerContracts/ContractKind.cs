namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>合同类型: what a contract with a customer is about.</summary>
public enum ContractKind
{
    /// <summary>运输合同.</summary>
    Transport,

    /// <summary>月结协议.</summary>
    Settlement,

    /// <summary>仓储合同.</summary>
    Warehousing,

    /// <summary>Anything else.</summary>
    Other,
}
