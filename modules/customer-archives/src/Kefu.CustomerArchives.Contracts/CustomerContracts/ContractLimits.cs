namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>The longest texts and the ranges of a contract's fields.</summary>
public static class ContractLimits
{
    public const int Number = 30;
    public const int Note = 200;

    /// <summary>Days ahead in which contracts that end can be asked for.</summary>
    public const int MaxDaysAhead = 3650;
}
