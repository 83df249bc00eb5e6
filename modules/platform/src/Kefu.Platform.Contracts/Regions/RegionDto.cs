namespace Kefu.Platform.Regions;

/// <summary>An administrative division.</summary>
public sealed class RegionDto
{
    /// <summary>Six digits of GB/T 2260.</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>With the names of what it belongs to: <c>新疆维吾尔自治区 巴音郭楞蒙古自治州 库尔勒市</c>.</summary>
    public string FullName { get; set; } = "";

    public RegionLevel Level { get; set; }

    /// <summary>Code of what it belongs to; null for a province.</summary>
    public string? ParentCode { get; set; }

    /// <summary>片区; null for Xinjiang as a whole.</summary>
    public RegionZone? Zone { get; set; }
}
