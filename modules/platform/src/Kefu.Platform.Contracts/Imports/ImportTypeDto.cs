namespace Kefu.Platform.Imports;

/// <summary>A kind of list that a module can read, with the fields a column may be mapped to.</summary>
public class ImportTypeDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public ReimportRule Rule { get; set; }
    /// <summary>The page that lists what is imported, without leading slash; null where there is none.</summary>
    public string? ListUrl { get; set; }
    public List<ImportFieldDto> Fields { get; set; } = [];
}
