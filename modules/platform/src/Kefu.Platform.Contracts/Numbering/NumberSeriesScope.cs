namespace Kefu.Platform.Numbering;

/// <summary>Among whom a series counts.</summary>
public enum NumberSeriesScope
{
    /// <summary>One counter for all sites.</summary>
    Company,

    /// <summary>A counter for each site.</summary>
    Site,
}
