namespace Kefu.Platform.Regions;

/// <summary>片区: the parts in which the company's lanes are grouped.</summary>
public enum RegionZone
{
    /// <summary>内地: outside Xinjiang.</summary>
    Inland,

    /// <summary>北疆.</summary>
    NorthXinjiang,

    /// <summary>南疆.</summary>
    SouthXinjiang,

    /// <summary>东疆.</summary>
    EastXinjiang,
}
