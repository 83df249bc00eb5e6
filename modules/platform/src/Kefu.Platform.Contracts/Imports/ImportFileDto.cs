namespace Kefu.Platform.Imports;

/// <summary>A file to be downloaded. Whoever receives it disposes of the stream.</summary>
public class ImportFileDto
{
    public string FileName { get; set; } = "";
    public string ContentType { get; set; } = "";
    public Stream Content { get; set; } = Stream.Null;
}
