namespace Kefu.Platform.Regions;

/// <summary>Levels of administrative divisions.</summary>
public enum RegionLevel
{
    Province,

    Prefecture,

    /// <summary>Also a city right under its province, such as 石河子.</summary>
    County,
}
