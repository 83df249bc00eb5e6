namespace Kefu.Platform.Imports;

/// <summary>A row of the preview: one cell per column of the mapping, in its order.</summary>
public class ImportRowDto
{
    /// <summary>Row number as the spreadsheet program shows it.</summary>
    public int Row { get; set; }
    public List<ImportCellDto> Cells { get; set; } = [];
}
