namespace Kefu.Platform.Imports;

/// <summary>What is wrong with a cell: an error code with a text of its own, and the values that the text names.</summary>
public sealed record ImportProblem(string Code)
{
    /// <summary>Values for the placeholders of the text.</summary>
    public IReadOnlyDictionary<string, string> Data { get; init; } = EmptyData;

    private static readonly Dictionary<string, string> EmptyData = [];

    /// <summary>The same problem with one more value for its text.</summary>
    public ImportProblem With(string name, string value) =>
        this with { Data = new Dictionary<string, string>(Data) { [name] = value } };
}
