using System.IO.Compression;

namespace Kefu.Platform.Imports.Reading;

/// <summary>The parts of a workbook: its sheets and where they are, its shared texts.</summary>
internal sealed class WorkbookParts
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly Dictionary<int, string> _paths = [];

    public List<SheetInfo> Sheets { get; } = [];

    public bool Uses1904Dates { get; private set; }

    public string PathOf(SheetInfo sheet) => _paths[sheet.Index];

    public static WorkbookParts Read(ZipArchive archive)
    {
        var parts = new WorkbookParts();
        var targets = ReadTargets(archive);
        using var reader = XmlParts.Open(archive, "xl/workbook.xml") ?? throw new ImportFileException(ImportErrorCodes.FileNotASpreadsheet);
        while (reader.Read())
        {
            if (reader.IsStart("workbookPr"))
                parts.Uses1904Dates = reader.IsTrue("date1904");
            else if (reader.IsStart("sheet"))
                parts.Add(
                    reader.GetAttribute("name") ?? "",
                    reader.GetAttribute("state"),
                    targets.GetValueOrDefault(reader.GetAttribute("id", Relationships) ?? reader.GetAttribute("id", StrictRelationships) ?? ""));
        }

        return parts.Sheets.Count == 0 ? throw new ImportFileException(ImportErrorCodes.FileDamaged) : parts;
    }

    public static List<string> ReadSharedTexts(ZipArchive archive)
    {
        var texts = new List<string>();
        using var reader = XmlParts.Open(archive, "xl/sharedStrings.xml");
        if (reader == null)
            return texts;
        while (reader.Read())
        {
            if (reader.IsStart("si"))
                texts.Add(reader.ReadRuns("si"));
        }

        return texts;
    }

    // Chart sheets and macro sheets have no rows.
    private void Add(string name, string? state, string? target)
    {
        if (target == null || !target.Contains("worksheets/", StringComparison.OrdinalIgnoreCase))
            return;
        _paths.Add(Sheets.Count, target);
        Sheets.Add(new SheetInfo(Sheets.Count, name, state is "hidden" or "veryHidden"));
    }

    private static Dictionary<string, string> ReadTargets(ZipArchive archive)
    {
        var targets = new Dictionary<string, string>();
        using var reader = XmlParts.Open(archive, "xl/_rels/workbook.xml.rels");
        while (reader?.Read() == true)
        {
            if (reader.IsStart("Relationship") && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target.Replace("./", "", StringComparison.Ordinal);
        }

        return targets;
    }
}
