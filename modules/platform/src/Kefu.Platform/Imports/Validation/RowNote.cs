namespace Kefu.Platform.Imports.Validation;

/// <summary>Something to be said about a row; columns count from 0, -1 is the row as a whole.</summary>
internal sealed record RowNote(ImportNoteKind Kind, int Row, int Column, string Field, ImportProblem Problem, string Text)
{
    public int OtherRow { get; init; }

    public Guid? RecordId { get; init; }

    public static RowNote Of(ImportMatch match) => new(
        ImportNoteKind.Match, match.RowNumber, -1, "", new ImportProblem("Platform:ImportMatch").With("Record", match.Description), "")
    {
        RecordId = match.RecordId
    };
}
