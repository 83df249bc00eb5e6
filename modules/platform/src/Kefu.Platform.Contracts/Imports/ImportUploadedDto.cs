namespace Kefu.Platform.Imports;

/// <summary>The answer to an upload: the import's id, under which its progress is asked for.</summary>
public class ImportUploadedDto
{
    public Guid Id { get; set; }
}
