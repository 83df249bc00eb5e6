namespace Kefu.Platform.Imports;

/// <summary>A file to be imported. The stream is read once and not kept in memory.</summary>
public class UploadImportInput
{
    /// <summary>Name of the import type.</summary>
    public string Type { get; set; } = "";
    public string FileName { get; set; } = "";
    public Stream Content { get; set; } = Stream.Null;
}
