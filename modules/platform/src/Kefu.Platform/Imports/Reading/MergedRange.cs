namespace Kefu.Platform.Imports.Reading;

/// <summary>A merged range; rows count from 1 as the program shows them, columns from 0.</summary>
internal readonly record struct MergedRange(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    public bool IsWide => LastColumn > FirstColumn;

    public bool IsTall => LastRow > FirstRow;

    public bool Contains(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;
}
