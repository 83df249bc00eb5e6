namespace Kefu.Platform.Imports.Reading;

/// <summary>A sheet of a workbook.</summary>
internal sealed record SheetInfo(int Index, string Name, bool IsHidden);
