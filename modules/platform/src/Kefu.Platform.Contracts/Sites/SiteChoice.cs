namespace Kefu.Platform.Sites;

/// <summary>What somebody works for: one site, all of them seen together, or none.</summary>
/// <param name="SiteId">The one site; null for all and for none.</param>
/// <param name="IsAll">True for all.</param>
public readonly record struct SiteChoice(Guid? SiteId, bool IsAll)
{
    /// <summary>No site.</summary>
    public static SiteChoice None => default;

    /// <summary>All sites, seen together.</summary>
    public static SiteChoice All => new(null, true);

    /// <summary>False for none.</summary>
    public bool IsChosen => IsAll || SiteId is not null;

    /// <summary>One site.</summary>
    public static SiteChoice Of(Guid siteId) => new(siteId, false);
}
