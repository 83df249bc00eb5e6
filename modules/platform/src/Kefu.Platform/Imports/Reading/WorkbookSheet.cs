using System.Globalization;
using System.Xml;

namespace Kefu.Platform.Imports.Reading;

/// <summary>Reads the rows of one sheet from its part.</summary>
internal sealed class WorkbookSheet(XmlReader reader, IReadOnlyList<string> sharedTexts, CellFormats formats, bool uses1904Dates)
{
    private const int DaysBetweenEpochs = 1462, LastColumn = 16383;

    public IEnumerable<SheetRow> Rows()
    {
        var number = 0;
        while (reader.Read())
        {
            if (reader.IsEnd("sheetData"))
                yield break;
            if (!reader.IsStart("row"))
                continue;
            number = Number(reader.GetAttribute("r")) ?? number + 1;
            var isHidden = reader.IsTrue("hidden");
            yield return new SheetRow(number, isHidden, reader.IsEmptyElement ? [] : ReadCells());
        }
    }

    public static List<MergedRange> ReadMergedRanges(XmlReader reader)
    {
        var ranges = new List<MergedRange>();
        var more = reader.Read();
        while (more)
        {
            if (reader.IsStart("sheetData"))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            if (reader.IsStart("mergeCell") && RangeOf(reader.GetAttribute("ref")) is { } range)
                ranges.Add(range);
            more = reader.Read();
        }

        return ranges;
    }

    private List<SheetCell> ReadCells()
    {
        var cells = new List<SheetCell>();
        var column = -1;
        while (reader.Read() && !reader.IsEnd("row"))
        {
            if (!reader.IsStart("c"))
                continue;
            column = PlaceOf(reader.GetAttribute("r"))?.Column ?? column + 1;
            if (column > LastColumn)
                throw new FormatException("A row has more cells than a sheet has columns.");
            var cell = ReadCell();
            if (cell.IsEmpty)
                continue;
            while (cells.Count < column)
                cells.Add(SheetCell.Empty);
            if (cells.Count == column) cells.Add(cell);
            else cells[column] = cell;
        }

        return cells;
    }

    private SheetCell ReadCell()
    {
        var type = reader.GetAttribute("t");
        var style = Number(reader.GetAttribute("s")) ?? 0;
        if (reader.IsEmptyElement)
            return SheetCell.Empty;
        string? value = null;
        reader.Read();
        while (!reader.EOF && !reader.IsEnd("c"))
        {
            if (reader.IsStart("v"))
                value = reader.ReadElementContentAsString();
            else if (reader.IsStart("is"))
                value = reader.ReadRuns("is");
            else
                reader.Read();
        }

        return value == null ? SheetCell.Empty : CellOf(value, type, style);
    }

    private SheetCell CellOf(string value, string? type, int style) => type switch
    {
        "s" => SheetCell.OfText(SharedText(value)),
        "inlineStr" or "str" => SheetCell.OfText(Unescape(value)),
        "b" => SheetCell.OfBoolean(value == "1"),
        "e" => SheetCell.OfError(value),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? SheetCell.OfDate(date)
            : SheetCell.OfText(value),
        _ => OfNumber(value, style)
    };

    private SheetCell OfNumber(string value, int style)
    {
        if (value.Length == 0)
            return SheetCell.Empty;
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            throw new FormatException($"'{value}' is no number.");
        if (!formats.IsDate(style))
            return SheetCell.OfNumber(number, formats.FormatOf(style));
        var days = number + (uses1904Dates && number >= 1 ? DaysBetweenEpochs : 0);
        // Days before March 1900 are counted with a 29 February that was none; beyond year 9999 there are none.
        return days is >= 0 and < 2958466 ? SheetCell.OfDate(DateTime.FromOADate(days)) : SheetCell.OfNumber(number, null);
    }

    private string SharedText(string index) =>
        Number(index) is { } place && place >= 0 && place < sharedTexts.Count ? Unescape(sharedTexts[place]) : throw new FormatException("A shared text is missing.");

    // _x000D_ stands for a character that XML cannot carry.
    private static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text) : text;

    private static MergedRange? RangeOf(string? reference)
    {
        var ends = reference?.Split(':');
        if (ends?.Length != 2 || PlaceOf(ends[0]) is not { } first || PlaceOf(ends[1]) is not { } last)
            return null;
        return new MergedRange(first.Row, last.Row, first.Column, last.Column);
    }

    private static (int Column, int Row)? PlaceOf(string? reference)
    {
        if (reference == null)
            return null;
        var digits = reference.AsSpan().IndexOfAnyInRange('0', '9');
        if (digits <= 0)
            return null;
        var column = ColumnName.IndexOf(reference[..digits]);
        var row = Number(reference[digits..]);
        return column < 0 || column > LastColumn || row == null ? null : (column, row.Value);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
