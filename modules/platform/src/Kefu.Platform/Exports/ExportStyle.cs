namespace Kefu.Platform.Exports;

/// <summary>Formats of cells, in the order of the style sheet in <see cref="ExportWorkbookParts"/>.</summary>
internal enum ExportStyle
{
    Number,
    Header,
    Text,
    GuardedText,
    Date,
    Instant,
}
