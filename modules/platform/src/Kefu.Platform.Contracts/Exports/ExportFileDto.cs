namespace Kefu.Platform.Exports;

/// <summary>An export to be downloaded. Whoever receives it disposes of the stream.</summary>
public sealed class ExportFileDto
{
    public string FileName { get; set; } = "";

    public string ContentType { get; set; } = "";

    public Stream Content { get; set; } = Stream.Null;
}
