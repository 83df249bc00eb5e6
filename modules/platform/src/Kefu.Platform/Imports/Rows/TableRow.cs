using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports.Rows;

/// <summary>A row below the header: data, or skipped with a reason.</summary>
internal sealed record TableRow(SheetRow Source, ReadRow? Data, SkipReason? Skipped);
