using Kefu.Platform.Imports.Headers;
using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports;

/// <summary>Finds the sheet and its header: the named sheet, or the visible one whose header fills the most fields and that has rows.</summary>
internal sealed class TableFinder(ImportType type, ImportReading reading)
{
    private readonly ColumnMatcher _matcher = new(type.Columns);

    /// <exception cref="ImportFileException">There is no header.</exception>
    public FoundTable Find(ImportFile file)
    {
        return Candidates(file)
            .Select(sheet => Look(file, sheet))
            .OfType<Candidate>()
            .OrderByDescending(candidate => candidate.HasData)
            .ThenByDescending(candidate => candidate.Table.Mapping.Fields.Count)
            .ThenBy(candidate => candidate.Table.Sheet.Index)
            .FirstOrDefault()?.Table ?? throw new ImportFileException(ImportErrorCodes.HeaderNotFound).Naming("Rows", ImportLimits.HeaderRows);
    }

    private List<SheetInfo> Candidates(ImportFile file)
    {
        if (reading.SheetName is not { Length: > 0 } name)
            return file.Sheets.Where(sheet => reading.IncludeHidden || !sheet.IsHidden).ToList();
        var sheet = file.Sheets.FirstOrDefault(sheet => sheet.Name == name)
                    ?? throw new ImportFileException(ImportErrorCodes.SheetUnknown).Naming("Sheet", name);
        return [sheet];
    }

    private Candidate? Look(ImportFile file, SheetInfo sheet)
    {
        var merged = file.MergedRanges(sheet);
        var top = new List<SheetRow>();
        FoundHeader? header = null;
        foreach (var row in file.Rows(sheet))
        {
            if (header == null && row.Number > ImportLimits.HeaderRows + 1)
            {
                header = FindHeader(top, merged);
                if (header == null)
                    return null;
            }

            if (header == null)
                top.Add(row);
            else if (row.Number > header.LastRow && !row.IsBlank)
                return new Candidate(Map(sheet, header, merged), HasData: true);
        }

        header ??= FindHeader(top, merged);
        return header == null ? null : new Candidate(Map(sheet, header, merged), top.Any(row => row.Number > header.LastRow && !row.IsBlank));
    }

    private FoundHeader? FindHeader(List<SheetRow> top, IReadOnlyList<MergedRange> merged) =>
        new HeaderFinder(_matcher).Find(top, merged);

    private FoundTable Map(SheetInfo sheet, FoundHeader header, IReadOnlyList<MergedRange> merged)
    {
        if (header.Columns.Any(column => column.Index >= ImportLimits.Columns))
            throw new ImportFileException(ImportErrorCodes.TooManyColumns).Naming("Limit", ImportLimits.Columns);
        var mapping = reading.Mapping == null
            ? ColumnMapping.ByHeaders(header, _matcher)
            : ColumnMapping.ByChoice(header, reading.Mapping, type.Columns);
        return new FoundTable(sheet, mapping, merged);
    }

    private sealed record Candidate(FoundTable Table, bool HasData);
}
