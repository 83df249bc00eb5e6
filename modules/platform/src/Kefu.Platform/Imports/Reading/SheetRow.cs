namespace Kefu.Platform.Imports.Reading;

/// <summary>A row as the file has it.</summary>
/// <param name="Number">Row number as the spreadsheet program shows it.</param>
/// <param name="IsHidden">Hidden by hand or by a filter.</param>
/// <param name="Cells">The cells from the first column on; what is beyond the end is empty.</param>
internal sealed record SheetRow(int Number, bool IsHidden, IReadOnlyList<SheetCell> Cells)
{
    public SheetCell this[int column] => column < Cells.Count ? Cells[column] : SheetCell.Empty;

    public bool IsBlank => Cells.All(cell => cell.IsEmpty);
}
