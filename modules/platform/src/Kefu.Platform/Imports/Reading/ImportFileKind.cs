namespace Kefu.Platform.Imports.Reading;

/// <summary>The formats that are read.</summary>
internal enum ImportFileKind
{
    /// <summary>Office Open XML, .xlsx.</summary>
    Workbook,
    /// <summary>BIFF, .xls.</summary>
    BinaryWorkbook,
    /// <summary>Text with a delimiter, .csv.</summary>
    Delimited
}
