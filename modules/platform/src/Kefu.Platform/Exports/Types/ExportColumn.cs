namespace Kefu.Platform.Exports;

/// <summary>A column of an export.</summary>
/// <param name="TextKey">Key of its header in the resource of the list.</param>
/// <param name="Value">
/// What its cells hold: text, a number, a date, an instant in UTC, a value of an enum or several. Enums are told by the texts <c>Enum:{Type}.{Value}</c>.
/// </param>
public sealed record ExportColumn<TRow>(string TextKey, Func<TRow, object?> Value);
