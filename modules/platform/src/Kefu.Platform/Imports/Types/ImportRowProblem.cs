namespace Kefu.Platform.Imports;

/// <summary>A rule that a row breaks as a whole, shown at one of its fields.</summary>
/// <param name="Column">The field at fault.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="IsWarning">The row is valid all the same.</param>
public sealed record ImportRowProblem(ImportColumn Column, ImportProblem Problem, bool IsWarning = false);
