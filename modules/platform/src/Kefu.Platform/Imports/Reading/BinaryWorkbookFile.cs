using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Kefu.Platform.Imports.Reading;

/// <summary>.xls. Formulas give the value that the program had computed last.</summary>
internal sealed class BinaryWorkbookFile(string path) : ImportFile
{
    private List<SheetInfo>? _sheets;

    public override IReadOnlyList<SheetInfo> Sheets => _sheets ??= Guarded(ReadSheets);

    public override IReadOnlyList<MergedRange> MergedRanges(SheetInfo sheet) => Guarded(() =>
    {
        using var reader = OpenAt(sheet);
        return (reader.MergeCells ?? [])
            .Select(range => new MergedRange(range.FromRow + 1, range.ToRow + 1, range.FromColumn, range.ToColumn))
            .ToList();
    });

    public override IEnumerable<SheetRow> Rows(SheetInfo sheet)
    {
        using var reader = Guarded(() => OpenAt(sheet));
        while (Guarded(reader.Read))
        {
            // A hidden row has the height 0.
            yield return new SheetRow(reader.Depth + 1, reader.RowHeight == 0, BinaryWorkbookCells.Read(reader));
        }
    }

    private List<SheetInfo> ReadSheets()
    {
        var sheets = new List<SheetInfo>();
        using var reader = OpenFile();
        do
        {
            sheets.Add(new SheetInfo(sheets.Count, reader.Name, reader.VisibleState != "visible"));
        }
        while (reader.NextResult());
        return sheets;
    }

    private IExcelDataReader OpenAt(SheetInfo sheet)
    {
        var reader = OpenFile();
        for (var i = 0; i < sheet.Index; i++)
            reader.NextResult();
        return reader;
    }

    private IExcelDataReader OpenFile()
    {
        TextEncoding.RegisterCodePages();
        return ExcelReaderFactory.CreateReader(File.OpenRead(path), new ExcelReaderConfiguration { FallbackEncoding = TextEncoding.Gb18030 });
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException refused)
        {
            throw new ImportFileException(ImportErrorCodes.FileProtected, refused);
        }
        catch (HeaderException refused)
        {
            throw new ImportFileException(ImportErrorCodes.FileNotASpreadsheet, refused);
        }
        catch (Exception refused) when (IsDamage(refused))
        {
            throw new ImportFileException(ImportErrorCodes.FileDamaged, refused);
        }
    }

    // What the reader throws at a file that is cut off or garbled, beside its own exceptions. A failing disk is no damage of the file.
    private static bool IsDamage(Exception exception) => exception
        is ExcelReaderException or XmlException or InvalidDataException or EndOfStreamException or FormatException
        or ArgumentException or IndexOutOfRangeException or OverflowException or NullReferenceException
        or InvalidOperationException or KeyNotFoundException or NotSupportedException;
}
