namespace Kefu.Platform.Imports;

/// <summary>A row that looks like a stored record.</summary>
/// <param name="RowNumber">The row.</param>
/// <param name="RecordId">The stored record.</param>
/// <param name="Description">What tells the user which record it is: its number, its name. No personal data.</param>
public sealed record ImportMatch(int RowNumber, Guid RecordId, string Description);
