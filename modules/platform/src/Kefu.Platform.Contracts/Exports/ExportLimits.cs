namespace Kefu.Platform.Exports;

/// <summary>How much an export takes.</summary>
public static class ExportLimits
{
    /// <summary>Longest name of a list.</summary>
    public const int Type = 128;

    /// <summary>Rows of data that a sheet of an .xlsx file holds below its header.</summary>
    public const int RowsOfSheet = 1_048_575;
}
