namespace Kefu.Platform.Imports.Validation;

/// <summary>What was counted while rows were validated.</summary>
internal sealed record ImportCounts
{
    public int Total { get; init; }
    public int Valid { get; init; }
    public int Invalid { get; init; }
    public int Duplicates { get; init; }
    public int Matches { get; init; }
    public int Errors { get; init; }
    public int Warnings { get; init; }
    public int Skipped { get; init; }

    public static ImportCounts operator +(ImportCounts left, ImportCounts right) => new()
    {
        Total = left.Total + right.Total,
        Valid = left.Valid + right.Valid,
        Invalid = left.Invalid + right.Invalid,
        Duplicates = left.Duplicates + right.Duplicates,
        Matches = left.Matches + right.Matches,
        Errors = left.Errors + right.Errors,
        Warnings = left.Warnings + right.Warnings,
        Skipped = left.Skipped + right.Skipped
    };
}
