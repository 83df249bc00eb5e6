namespace Kefu.Platform.Imports;

/// <summary>Where an import stands. From <see cref="Completed"/> and <see cref="Cancelled"/> nothing leads on.</summary>
public enum ImportState
{
    /// <summary>The file is kept; nobody has looked into it yet.</summary>
    Uploaded,
    /// <summary>Header, columns and every row are being checked; nothing is written to the module.</summary>
    Validating,
    /// <summary>Checked: counts and errors are known, the user may mend cells, change the mapping, start or cancel.</summary>
    Ready,
    /// <summary>Rows are being written, batch by batch.</summary>
    Importing,
    /// <summary>Every row that was to be written is written.</summary>
    Completed,
    /// <summary>Given up by the user; what had been written stays and is counted.</summary>
    Cancelled,
    /// <summary>Stopped by a reason that the import names; it may be validated or, when rows were being written, started again.</summary>
    Failed
}
