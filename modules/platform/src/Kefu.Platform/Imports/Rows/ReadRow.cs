using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports.Rows;

/// <summary>A row of data after its cells were read.</summary>
internal sealed record ReadRow(SheetRow Source, ImportRow Row, IReadOnlyList<CellProblem> Problems)
{
    public int Number => Source.Number;

    public bool IsValid => Problems.All(problem => problem.IsWarning);

    /// <summary>The earlier row with the same key; null where this one is the first.</summary>
    public int? DuplicateOf { get; init; }
}
