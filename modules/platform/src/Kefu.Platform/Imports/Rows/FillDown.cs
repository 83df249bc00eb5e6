using Kefu.Platform.Imports.Headers;
using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports.Rows;

/// <summary>Carries the value above into empty cells of the columns that an import type declares as group keys.</summary>
internal sealed class FillDown(ColumnMapping mapping)
{
    private readonly int[] _columns = mapping.Fields.Where(pair => pair.Value.FillsDown).Select(pair => pair.Key).ToArray();
    private readonly Dictionary<int, SheetCell> _last = [];

    /// <summary>A new page begins with its groups named again; other skipped rows do not end a group.</summary>
    public void Skip(SkipReason reason)
    {
        if (reason == SkipReason.RepeatedHeader)
            _last.Clear();
    }

    public SheetRow Fill(SheetRow row)
    {
        SheetCell[]? cells = null;
        foreach (var column in _columns)
        {
            if (!row[column].IsEmpty)
            {
                _last[column] = row[column];
            }
            else if (_last.TryGetValue(column, out var above))
            {
                cells ??= Enumerable.Range(0, Math.Max(row.Cells.Count, _columns.Max() + 1)).Select(i => row[i]).ToArray();
                cells[column] = above;
            }
        }

        return cells == null ? row : row with { Cells = cells };
    }
}
