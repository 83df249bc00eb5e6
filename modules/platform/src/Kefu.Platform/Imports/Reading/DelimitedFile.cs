using System.Text;

namespace Kefu.Platform.Imports.Reading;

/// <summary>Text with a delimiter. A record is a row, as the spreadsheet program shows it, however many lines it has.</summary>
internal sealed class DelimitedFile : ImportFile
{
    private readonly string _path;
    private readonly Encoding _encoding;
    private readonly char _delimiter;

    public DelimitedFile(string path)
    {
        _path = path;
        _encoding = TextEncoding.Of(path);
        using var reader = OpenText();
        _delimiter = DelimiterSniffer.Sniff(reader);
    }

    public override IReadOnlyList<SheetInfo> Sheets { get; } = [new SheetInfo(0, "", false)];

    public override IEnumerable<SheetRow> Rows(SheetInfo sheet)
    {
        using var reader = OpenText();
        var number = 0;
        foreach (var record in DelimitedRecords.Read(reader, _delimiter))
        {
            // "sep=;" tells the program the delimiter and is no row to it.
            if (number == 0 && record.Count <= 2 && record[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
                continue;
            number++;
            yield return new SheetRow(number, false, record.Select(Cell).ToArray());
        }
    }

    // ="0991": how a program keeps the zero of a number in such a file.
    private static SheetCell Cell(string text)
    {
        var cell = SheetCell.OfText(text);
        if (cell.Text.Length > 3 && cell.Text.StartsWith("=\"", StringComparison.Ordinal) && cell.Text.EndsWith('"'))
            return SheetCell.OfText(cell.Text[2..^1]);
        return IsError(cell.Text) ? new SheetCell(SheetCellKind.Error, cell.Text) : cell;
    }

    private static bool IsError(string text) =>
        text is "#REF!" or "#N/A" or "#DIV/0!" or "#VALUE!" or "#NAME?" or "#NUM!" or "#NULL!";

    private StreamReader OpenText() => new(_path, _encoding, detectEncodingFromByteOrderMarks: true);
}
