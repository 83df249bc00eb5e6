using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports.Rows;

/// <summary>
/// Gives the cells of a range merged downwards the value of its first row. Rows come from the top; only the ranges that
/// reach the current row are remembered.
/// </summary>
internal sealed class MergedFill(IReadOnlyList<MergedRange> merged)
{
    private readonly Queue<MergedRange> _coming = new(merged.Where(range => range.IsTall).OrderBy(range => range.FirstRow));
    private readonly List<(MergedRange Range, SheetCell Value)> _open = [];

    public SheetRow Fill(SheetRow row)
    {
        _open.RemoveAll(open => open.Range.LastRow < row.Number);
        SheetCell[]? cells = null;
        foreach (var (range, value) in _open)
        {
            if (!row[range.FirstColumn].IsEmpty)
                continue;
            cells ??= Copy(row, _open.Max(open => open.Range.FirstColumn) + 1);
            cells[range.FirstColumn] = value;
        }

        while (_coming.TryPeek(out var next) && next.FirstRow <= row.Number)
        {
            _coming.Dequeue();
            if (next.LastRow > row.Number && next.FirstRow == row.Number && !row[next.FirstColumn].IsEmpty)
                _open.Add((next, row[next.FirstColumn]));
        }

        return cells == null ? row : row with { Cells = cells };
    }

    private static SheetCell[] Copy(SheetRow row, int length)
    {
        var cells = new SheetCell[Math.Max(row.Cells.Count, length)];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = row[i];
        return cells;
    }
}
