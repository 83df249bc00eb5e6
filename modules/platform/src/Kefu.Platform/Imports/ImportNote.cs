using Kefu.Platform.Imports.Validation;
using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Imports;

/// <summary>Something to be said about a row of an import, kept to be shown.</summary>
internal sealed class ImportNote : Entity<Guid>
{
    public const int MaxFieldLength = 200;
    public const int MaxValueLength = 500;

    private ImportNote() { }

    public ImportNote(Guid id, Guid importId, RowNote note) : base(id)
    {
        ImportId = importId;
        Kind = note.Kind;
        Row = note.Row;
        Column = note.Column;
        Field = note.Field.Truncate(MaxFieldLength)!;
        Code = note.Problem.Code;
        Data = new Dictionary<string, string>(note.Problem.Data);
        Value = note.Text.Truncate(MaxValueLength)!;
        OtherRow = note.OtherRow;
        RecordId = note.RecordId;
    }

    public Guid ImportId { get; private set; }
    public ImportNoteKind Kind { get; private set; }
    public int Row { get; private set; }
    /// <summary>The column from 0; -1 is the row as a whole.</summary>
    public int Column { get; private set; }
    public string Field { get; private set; } = "";
    public string Code { get; private set; } = "";
    public Dictionary<string, string> Data { get; private set; } = [];
    public string Value { get; private set; } = "";
    public int OtherRow { get; private set; }
    public Guid? RecordId { get; private set; }
}
