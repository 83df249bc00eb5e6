using Kefu.Platform.Imports.Headers;
using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports;

/// <summary>A sheet with its header.</summary>
internal sealed record FoundTable(SheetInfo Sheet, ColumnMapping Mapping, IReadOnlyList<MergedRange> Merged);
