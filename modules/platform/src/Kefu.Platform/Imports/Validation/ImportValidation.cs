using System.Runtime.CompilerServices;
using Kefu.Platform.Imports.Rows;

namespace Kefu.Platform.Imports.Validation;

/// <summary>Goes through the rows of a table batch by batch: counts, and notes what is wrong or worth knowing.</summary>
internal sealed class ImportValidation(ImportType type, OpenedTable table)
{
    private const string DuplicateCode = "Platform:ImportDuplicate";
    private const string SkippedCode = "Platform:ImportSkipped";

    /// <summary>The batches in the order of the file. Nothing but the batch at hand is held.</summary>
    public async IAsyncEnumerable<ValidatedBatch> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var rows in table.Rows().Chunk(ImportLimits.BatchRows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await ValidateAsync(rows, cancellationToken);
        }
    }

    private async Task<ValidatedBatch> ValidateAsync(TableRow[] rows, CancellationToken cancellationToken)
    {
        var data = rows.Where(row => row.Data != null).Select(row => row.Data!).ToList();
        var valid = data.Where(row => row.IsValid).ToList();
        var first = valid.Where(row => row.DuplicateOf == null).ToList();
        var matches = first.Count == 0 ? [] : await type.FindMatchesAsync(first.ConvertAll(row => row.Row), cancellationToken);
        matches = matches.DistinctBy(match => match.RowNumber).ToList();
        var skipped = rows.Where(row => row.Skipped is not null and not SkipReason.Blank).ToList();

        var notes = data.SelectMany(row => row.Problems.Select(problem => Note(row, problem)))
            .Concat(valid.Where(row => row.DuplicateOf != null).Select(Duplicate))
            .Concat(matches.Select(RowNote.Of))
            .Concat(skipped.Select(Skipped))
            .OrderBy(note => note.Row)
            .ToList();
        var counts = new ImportCounts
        {
            Total = data.Count,
            Valid = valid.Count,
            Invalid = data.Count - valid.Count,
            Duplicates = valid.Count - first.Count,
            Matches = matches.Count,
            Errors = notes.Count(note => note.Kind == ImportNoteKind.Error),
            Warnings = notes.Count(note => note.Kind == ImportNoteKind.Warning),
            Skipped = skipped.Count
        };
        return new ValidatedBatch(counts, notes);
    }

    private RowNote Note(ReadRow row, CellProblem problem) => new(
        problem.IsWarning ? ImportNoteKind.Warning : ImportNoteKind.Error,
        row.Number, problem.Column, table.Mapping.HeaderOf(problem.Field), problem.Problem, problem.Text);

    private static RowNote Duplicate(ReadRow row) => new(
        ImportNoteKind.Duplicate, row.Number, -1, "", new ImportProblem(DuplicateCode).With("Row", Invariant(row.DuplicateOf!.Value)), "")
    {
        OtherRow = row.DuplicateOf!.Value
    };

    private static RowNote Skipped(TableRow row) => new(
        ImportNoteKind.Skipped, row.Source.Number, -1, "", new ImportProblem(SkippedCode + row.Skipped),
        row.Source.Cells.First(cell => !cell.IsEmpty).Text);

    private static string Invariant(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
