namespace Kefu.Platform.Imports.Headers;

/// <summary>The header of a list.</summary>
/// <param name="FirstRow">Its row, the upper one where it has two.</param>
/// <param name="LastRow">Its row, the lower one where it has two; data begin below it.</param>
/// <param name="Columns">The columns that have a header.</param>
/// <param name="Above">Texts of the rows above, folded: page titles repeat them.</param>
/// <param name="Year">A year that the rows above name; null without one.</param>
internal sealed record FoundHeader(
    int FirstRow,
    int LastRow,
    IReadOnlyList<HeaderColumn> Columns,
    IReadOnlySet<string> Above,
    int? Year);
