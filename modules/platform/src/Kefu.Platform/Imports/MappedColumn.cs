namespace Kefu.Platform.Imports;

/// <summary>A column of the file and the field it fills; null where it is left out.</summary>
internal sealed record MappedColumn(int Column, string Header, string? Field);
