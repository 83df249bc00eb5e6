namespace Kefu.Platform.Imports;

/// <summary>What the user has chosen of how a file is read.</summary>
internal sealed record ChosenReading
{
    /// <summary>Null: the sheet with the best header.</summary>
    public string? SheetName { get; init; }

    public bool IncludeHidden { get; init; }

    /// <summary>Column to field; null: by the headers.</summary>
    public Dictionary<int, string>? Mapping { get; init; }
}
