namespace Kefu.Platform.Imports;

/// <summary>What a file may hold at most, and how it is worked through.</summary>
public static class ImportLimits
{
    /// <summary>Bytes of the uploaded file.</summary>
    public const long FileBytes = 50L * 1024 * 1024;
    /// <summary>Rows below the header that hold anything.</summary>
    public const int Rows = 200_000;
    /// <summary>Columns that hold anything.</summary>
    public const int Columns = 100;
    /// <summary>Rows from the top among which the header is looked for.</summary>
    public const int HeaderRows = 15;
    /// <summary>Rows written in one transaction at most.</summary>
    public const int BatchRows = 500;
    /// <summary>Rows of the preview at once.</summary>
    public const int PreviewRows = 100;
    /// <summary>Characters of a cell that a spreadsheet program can hold.</summary>
    public const int CellCharacters = 32_767;
    /// <summary>Errors kept for the list; the count goes on, and the error file holds them all.</summary>
    public const int ListedErrors = 50_000;
    /// <summary>Skipped rows kept for the list.</summary>
    public const int ListedSkippedRows = 2_000;
}
