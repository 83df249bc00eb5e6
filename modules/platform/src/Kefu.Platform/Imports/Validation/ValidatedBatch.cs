namespace Kefu.Platform.Imports.Validation;

/// <summary>What came out of some rows in succession.</summary>
internal sealed record ValidatedBatch(ImportCounts Counts, IReadOnlyList<RowNote> Notes);
