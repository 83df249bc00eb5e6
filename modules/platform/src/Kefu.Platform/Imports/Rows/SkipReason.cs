namespace Kefu.Platform.Imports.Rows;

/// <summary>Why a row below the header is no data.</summary>
internal enum SkipReason
{
    Blank,
    Hidden,
    Subtotal,
    RepeatedHeader,
    Note
}
