namespace Kefu.ModuleTesting;

/// <summary>Whether the tables are there already.</summary>
internal interface IUpgradedDatabase
{
    bool IsUpgraded { get; }

    /// <summary>The tables have been made: the next database of the kind has them from the start.</summary>
    void Upgraded();
}
