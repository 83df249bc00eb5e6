using Kefu.Platform.Imports;
using Kefu.Platform.Imports.Validation;

namespace Kefu.ModuleTesting;

/// <summary>What comes out when a file is read and checked as an import type, without anything being written.</summary>
public sealed class ImportTrial
{
    private readonly List<RowNote> _notes = [];
    private ImportCounts _counts = new();

    private ImportTrial() { }

    public int Total => _counts.Total;

    public int Valid => _counts.Valid;

    public int Duplicates => _counts.Duplicates;

    public int Matches => _counts.Matches;

    /// <summary>What is wrong, in the order of the file: the row as the spreadsheet program shows it, the bottom header of the field, the code.</summary>
    public IReadOnlyList<(int Row, string Field, string Code)> Errors => Notes(ImportNoteKind.Error);

    public IReadOnlyList<(int Row, string Field, string Code)> Warnings => Notes(ImportNoteKind.Warning);

    /// <summary>The fields that a column was found for.</summary>
    public IReadOnlyList<string> Fields { get; private init; } = [];

    /// <summary>The valid rows that repeat no other, each with the stored record it looks like.</summary>
    public IReadOnlyList<ImportRow> Rows { get; private init; } = [];

    public static async Task<ImportTrial> RunAsync(ImportType type, string path)
    {
        await type.PrepareAsync(CancellationToken.None);
        var table = OpenedTable.Open(path, type, new ImportReading { CurrentYear = 2026, FileName = Path.GetFileName(path) });
        var trial = new ImportTrial
        {
            Fields = table.Mapping.Fields.Values.Select(field => field.Name).ToList(),
            Rows = await RowsAsync(type, table),
        };
        await foreach (var batch in new ImportValidation(type, table).RunAsync())
        {
            trial._counts += batch.Counts;
            trial._notes.AddRange(batch.Notes);
        }

        return trial;
    }

    private static async Task<IReadOnlyList<ImportRow>> RowsAsync(ImportType type, OpenedTable table)
    {
        var rows = table.Rows().Where(row => row.Data is { IsValid: true, DuplicateOf: null }).Select(row => row.Data!.Row).ToList();
        var matches = (await type.FindMatchesAsync(rows, CancellationToken.None)).DistinctBy(match => match.RowNumber).ToDictionary(match => match.RowNumber);
        rows.ForEach(row => row.Match = matches.GetValueOrDefault(row.Number));
        return rows;
    }

    private List<(int Row, string Field, string Code)> Notes(ImportNoteKind kind)
        => _notes.Where(note => note.Kind == kind).Select(note => (note.Row, note.Field, note.Problem.Code)).ToList();
}
