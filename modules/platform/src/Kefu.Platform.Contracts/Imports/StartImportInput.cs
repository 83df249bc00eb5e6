namespace Kefu.Platform.Imports;

/// <summary>How an import is to be started.</summary>
public class StartImportInput
{
    /// <summary>Leave invalid rows out. Without it an import with invalid rows does not start.</summary>
    public bool ValidRowsOnly { get; set; }
    /// <summary>The rule for repeated rows; null: the one of the import type.</summary>
    public ReimportRule? Rule { get; set; }
}
