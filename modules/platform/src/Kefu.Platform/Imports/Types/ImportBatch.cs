namespace Kefu.Platform.Imports;

/// <summary>Rows that are written together, in one transaction with the import's own place.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="Rule">Under <see cref="ReimportRule.UpdateIfDraft"/> rows with a match are among them, otherwise not.</param>
/// <param name="Rows">At most <see cref="ImportLimits.BatchRows"/> valid rows, in the order of the file.</param>
public sealed record ImportBatch(Guid ImportId, ReimportRule Rule, IReadOnlyList<ImportRow> Rows);
