namespace Kefu.Platform.Imports.Rows;

/// <summary>What is wrong at a field of a row.</summary>
/// <param name="Field">The field.</param>
/// <param name="Column">The column that fills it; -1 where the file has none.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="IsWarning">The row is valid all the same.</param>
/// <param name="Text">The cell's text as the file has it.</param>
internal sealed record CellProblem(ImportColumn Field, int Column, ImportProblem Problem, bool IsWarning, string Text);
