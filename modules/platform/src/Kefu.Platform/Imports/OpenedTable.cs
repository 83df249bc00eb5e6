using System.Globalization;
using System.Text.RegularExpressions;
using Kefu.Platform.Imports.Headers;
using Kefu.Platform.Imports.Reading;
using Kefu.Platform.Imports.Rows;

namespace Kefu.Platform.Imports;

/// <summary>A file opened as a table of an import type: its sheet, header and mapping are found, its rows are read as they are asked for.</summary>
internal sealed partial class OpenedTable
{
    private readonly ImportFile _file;
    private readonly ImportType _type;
    private readonly ImportReading _reading;
    private readonly IReadOnlyList<MergedRange> _merged;

    private OpenedTable(ImportFile file, ImportType type, ImportReading reading, FoundTable found)
    {
        _file = file;
        _type = type;
        _reading = reading;
        _merged = found.Merged;
        Sheet = found.Sheet;
        Mapping = found.Mapping;
    }

    public SheetInfo Sheet { get; }

    public ColumnMapping Mapping { get; }

    /// <summary>Opens the file and finds the table in it.</summary>
    /// <exception cref="ImportFileException">The file cannot be read, or no header is found.</exception>
    public static OpenedTable Open(string path, ImportType type, ImportReading reading)
    {
        var file = ImportFile.Open(path);
        return new OpenedTable(file, type, reading, new TableFinder(type, reading).Find(file));
    }

    /// <exception cref="ImportFileException">No column fills a required field.</exception>
    public void RefuseMissingColumns()
    {
        var missing = _type.Columns.Where(field => field.IsRequired && Mapping.ColumnOf(field) == null).ToList();
        if (missing.Count > 0)
            throw new ImportFileException(ImportErrorCodes.RequiredColumnMissing).Naming("Fields", string.Join("、", missing.Select(Mapping.HeaderOf)));
    }

    /// <summary>The sheets of the file that may be chosen.</summary>
    public IReadOnlyList<SheetInfo> Sheets => _file.Sheets;

    /// <summary>The rows below the header: either data, read and checked, or skipped with the reason.</summary>
    /// <exception cref="ImportFileException">The file turns out to be damaged or too large.</exception>
    public IEnumerable<TableRow> Rows()
    {
        var classifier = new RowClassifier(Mapping, _merged, _reading.IncludeHidden);
        var reader = new RowReader(_type, Mapping, new FileFacts(BusinessYear(), _file.Uses1904Dates));
        var merged = new MergedFill(_merged);
        var filledDown = new FillDown(Mapping);
        var keys = new SeenKeys();
        var count = 0;
        foreach (var raw in _file.Rows(Sheet))
        {
            var filled = merged.Fill(raw);
            if (raw.Number <= Mapping.Header.LastRow)
                continue;
            if (classifier.SkipReasonOf(raw) is { } reason)
            {
                filledDown.Skip(reason);
                yield return new TableRow(raw, null, reason);
                continue;
            }

            RefuseBeyondLimits(raw, ++count);
            var read = reader.Read(Mend(filledDown.Fill(filled)));
            if (read.IsValid && _type.KeyOf(read.Row) is { Length: > 0 } key)
                read = read with { DuplicateOf = keys.EarlierRow(key, read.Number) };
            yield return new TableRow(read.Source, read, null);
        }
    }

    private static void RefuseBeyondLimits(SheetRow row, int count)
    {
        if (count > ImportLimits.Rows)
            throw new ImportFileException(ImportErrorCodes.TooManyRows).Naming("Limit", ImportLimits.Rows);
        for (var i = ImportLimits.Columns; i < row.Cells.Count; i++)
        {
            if (!row.Cells[i].IsEmpty)
                throw new ImportFileException(ImportErrorCodes.TooManyColumns).Naming("Limit", ImportLimits.Columns);
        }
    }

    private SheetRow Mend(SheetRow row)
    {
        if (_reading.Mended.Count == 0)
            return row;
        SheetCell[]? cells = null;
        foreach (var column in Mapping.Header.Columns)
        {
            if (!_reading.Mended.TryGetValue((row.Number, column.Index), out var text))
                continue;
            cells ??= Enumerable.Range(0, Math.Max(row.Cells.Count, Mapping.Header.Columns.Max(header => header.Index) + 1)).Select(i => row[i]).ToArray();
            cells[column.Index] = SheetCell.OfText(text);
        }

        return cells == null ? row : row with { Cells = cells };
    }

    private int BusinessYear()
    {
        if (Mapping.Header.Year is { } year)
            return year;
        var named = YearInName().Match(_reading.FileName);
        return named.Success ? int.Parse(named.Value, CultureInfo.InvariantCulture) : _reading.CurrentYear;
    }

    [GeneratedRegex(@"(?<!\d)(19[89]\d|20[0-4]\d)(?=\D|$|(0[1-9]|1[0-2])(\D|$|[0-3]\d))")]
    private static partial Regex YearInName();
}
