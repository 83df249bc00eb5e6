namespace Kefu.Platform.Imports;

/// <summary>What an import has to say about a row.</summary>
public enum ImportNoteKind
{
    /// <summary>A cell is wrong; the row is invalid.</summary>
    Error,
    /// <summary>A cell was understood, but somebody should look at it.</summary>
    Warning,
    /// <summary>The row repeats the key of an earlier row of the file.</summary>
    Duplicate,
    /// <summary>The row looks like a stored record.</summary>
    Match,
    /// <summary>The row is no data: a subtotal, a repeated page header, a note.</summary>
    Skipped
}
