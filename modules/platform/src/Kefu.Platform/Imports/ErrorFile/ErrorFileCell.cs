using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports.ErrorFile;

/// <summary>A cell as the file has it, and why it is refused; null where it is good.</summary>
internal sealed record ErrorFileCell(SheetCell Cell, string? Reason);
