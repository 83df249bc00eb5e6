namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>Where today lies in the time of a contract.</summary>
public enum ContractState
{
    /// <summary>未开始.</summary>
    NotBegun,

    /// <summary>履行中.</summary>
    Running,

    /// <summary>即将到期: it runs, and ends within the days of the setting.</summary>
    Ending,

    /// <summary>已到期.</summary>
    Ended,
}
