namespace Kefu.Platform.Imports;

/// <summary>A note about a row: warning, duplicate, match or the reason for which it was skipped.</summary>
public class ImportNoteDto : ImportErrorDto
{
    public ImportNoteKind Kind { get; set; }
    /// <summary>For a duplicate the earlier row; 0 otherwise.</summary>
    public int OtherRow { get; set; }
    /// <summary>For a match the stored record.</summary>
    public Guid? RecordId { get; set; }
}
