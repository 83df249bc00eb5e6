using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Imports;

/// <summary>The text that a cell should have had.</summary>
public class MendedImportCellDto
{
    /// <summary>Row number as the spreadsheet program shows it.</summary>
    [Range(1, int.MaxValue)]
    public int Row { get; set; }
    /// <summary>Letters of the column.</summary>
    [Required, StringLength(3)]
    public string Column { get; set; } = "";
    [StringLength(ImportLimits.CellCharacters)]
    public string Text { get; set; } = "";
}
