using Kefu.Platform.Imports.Validation;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>Chooses the notes that are kept: a file that is wrong from top to bottom would fill the database.</summary>
internal sealed class KeptNotes
{
    private int _errors;
    private int _warnings;
    private int _skipped;

    public IEnumerable<RowNote> Choose(IEnumerable<RowNote> notes) => notes.Where(IsKept);

    private bool IsKept(RowNote note) => note.Kind switch
    {
        ImportNoteKind.Error => _errors++ < ImportLimits.ListedErrors,
        ImportNoteKind.Warning => _warnings++ < ImportLimits.ListedErrors,
        ImportNoteKind.Skipped => _skipped++ < ImportLimits.ListedSkippedRows,
        _ => true
    };
}
