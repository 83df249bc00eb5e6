namespace Kefu.Platform.Imports;

/// <summary>A cell of the preview with its text (mended, where it was) and what is wrong with it.</summary>
public class ImportCellDto
{
    /// <summary>Letters of the column.</summary>
    public string Column { get; set; } = "";
    public string Text { get; set; } = "";
    public bool IsMended { get; set; }
    /// <summary>Why the cell is refused; null where it is good.</summary>
    public string? Error { get; set; }
    public string? Warning { get; set; }
}
