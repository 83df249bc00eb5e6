namespace Kefu.Platform.Imports;

/// <summary>How a file is to be read: what the user may choose, and the texts put in the place of the file's own.</summary>
internal sealed record ImportReading
{
    /// <summary>Null: the sheet with the best header.</summary>
    public string? SheetName { get; init; }

    public bool IncludeHidden { get; init; }

    /// <summary>Column to field; null: by the headers.</summary>
    public IReadOnlyDictionary<int, string>? Mapping { get; init; }

    /// <summary>Mended cells by row and column.</summary>
    public IReadOnlyDictionary<(int Row, int Column), string> Mended { get; init; } = new Dictionary<(int, int), string>();

    /// <summary>The year of dates without one where neither the file's head nor its name says any.</summary>
    public int CurrentYear { get; init; }

    public string FileName { get; init; } = "";
}
