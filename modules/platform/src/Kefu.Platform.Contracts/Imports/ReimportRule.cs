namespace Kefu.Platform.Imports;

/// <summary>What happens to rows that repeat a key of the file or look like a stored record.</summary>
public enum ReimportRule
{
    /// <summary>They are counted and left out.</summary>
    Skip,
    /// <summary>The import does not start while there is one.</summary>
    Fail,
    /// <summary>A row like a stored record that is still a draft updates it; the others are left out.</summary>
    UpdateIfDraft
}
