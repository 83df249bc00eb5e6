namespace Kefu.Platform.Imports;

/// <summary>What is wrong with one cell, or with a row as a whole.</summary>
public class ImportErrorDto
{
    /// <summary>Row number as the spreadsheet program shows it.</summary>
    public int Row { get; set; }
    /// <summary>The bottom header of the column; empty where the whole row is meant.</summary>
    public string Field { get; set; } = "";
    /// <summary>Letters of the column; empty where the whole row is meant.</summary>
    public string Column { get; set; } = "";
    public string Code { get; set; } = "";
    public string Message { get; set; } = "";
    /// <summary>The cell's text as the file has it.</summary>
    public string Value { get; set; } = "";
}
