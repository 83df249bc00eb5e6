namespace Kefu.Platform.Imports;

/// <summary>A row of data with the values of its fields.</summary>
public sealed class ImportRow
{
    private readonly Dictionary<ImportColumn, object?> _values;

    internal ImportRow(int number, Dictionary<ImportColumn, object?> values)
    {
        Number = number;
        _values = values;
    }

    /// <summary>Row number as the spreadsheet program shows it.</summary>
    public int Number { get; }

    /// <summary>The stored record that this row looks like; null without one.</summary>
    public ImportMatch? Match { get; internal set; }

    /// <summary>The value of a field; the default of the type where the cell is empty, wrong or not in the file.</summary>
    public T? Value<T>(ImportColumn<T> column) =>
        _values.TryGetValue(column, out var value) && value is T typed ? typed : default;
}
