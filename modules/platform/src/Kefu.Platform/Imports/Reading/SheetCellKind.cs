namespace Kefu.Platform.Imports.Reading;

/// <summary>What a file says a cell is.</summary>
public enum SheetCellKind
{
    Empty,
    Text,
    Number,
    Date,
    Boolean,
    /// <summary>A formula that failed, such as <c>#REF!</c>.</summary>
    Error
}
