namespace Kefu.Platform.Imports.Rows;

/// <summary>What a file as a whole says about its cells.</summary>
/// <param name="BusinessYear">The year that dates without one belong to.</param>
/// <param name="Uses1904Dates">Whether serial numbers of dates count from 1904.</param>
internal sealed record FileFacts(int BusinessYear, bool Uses1904Dates);
