namespace Kefu.Platform.Imports.ErrorFile;

/// <summary>Formats of cells, in the order of the style sheet in <see cref="ErrorWorkbookParts"/>.</summary>
internal enum ErrorWorkbookStyle
{
    Number,
    Header,
    Text,
    Date,
    BadNumber,
    BadText,
    BadDate,
    Reason
}
