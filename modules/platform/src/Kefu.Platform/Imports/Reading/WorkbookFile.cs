using System.IO.Compression;
using System.Xml;

namespace Kefu.Platform.Imports.Reading;

/// <summary>
/// .xlsx, read part by part: no library of the feed tells failed formulas from empty cells. Formulas give the value that
/// the program had computed last. Only the texts that cells share are held in memory.
/// </summary>
internal sealed class WorkbookFile : ImportFile
{
    private readonly string _path;
    private readonly WorkbookParts _parts;
    private IReadOnlyList<string>? _sharedTexts;
    private CellFormats? _formats;

    public WorkbookFile(string path)
    {
        _path = path;
        using var archive = OpenArchive();
        _parts = Guarded(() => WorkbookParts.Read(archive));
    }

    public override IReadOnlyList<SheetInfo> Sheets => _parts.Sheets;

    public override bool Uses1904Dates => _parts.Uses1904Dates;

    public override IReadOnlyList<MergedRange> MergedRanges(SheetInfo sheet) => Guarded(() =>
    {
        using var archive = OpenArchive();
        using var reader = OpenSheet(archive, sheet);
        return WorkbookSheet.ReadMergedRanges(reader);
    });

    public override IEnumerable<SheetRow> Rows(SheetInfo sheet)
    {
        using var archive = OpenArchive();
        _sharedTexts ??= Guarded(() => WorkbookParts.ReadSharedTexts(archive));
        _formats ??= Guarded(() => CellFormats.Read(archive));
        using var reader = OpenSheet(archive, sheet);
        using var rows = new WorkbookSheet(reader, _sharedTexts, _formats, Uses1904Dates).Rows().GetEnumerator();
        while (Guarded(rows.MoveNext))
            yield return rows.Current;
    }

    private XmlReader OpenSheet(ZipArchive archive, SheetInfo sheet) =>
        XmlParts.Open(archive, _parts.PathOf(sheet)) ?? throw new ImportFileException(ImportErrorCodes.FileDamaged);

    private ZipArchive OpenArchive() => Guarded(() => ZipFile.OpenRead(_path));

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException or FormatException or OverflowException or EndOfStreamException)
        {
            throw new ImportFileException(ImportErrorCodes.FileDamaged, damaged);
        }
    }
}
