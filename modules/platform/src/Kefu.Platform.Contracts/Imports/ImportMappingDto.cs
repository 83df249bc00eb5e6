namespace Kefu.Platform.Imports;

/// <summary>A column of the file and the field it fills.</summary>
public class ImportMappingDto
{
    /// <summary>The column's letters as the spreadsheet program shows them.</summary>
    public string Column { get; set; } = "";
    /// <summary>The bottom header as the file has it.</summary>
    public string Header { get; set; } = "";
    /// <summary>Name of the field; null where the column is left out.</summary>
    public string? Field { get; set; }
}
