namespace Kefu.Platform.Imports;

/// <summary>A field of an import type.</summary>
public class ImportFieldDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public bool IsRequired { get; set; }
}
