namespace Kefu.Platform.Sites;

/// <summary>Codes of what is refused because of a site.</summary>
public static class SiteErrorCodes
{
    /// <summary>One site must be chosen first: there are several, or what is asked for belongs to one.</summary>
    public const string NotChosen = "Platform:SiteNotChosen";

    /// <summary>There is no such site, or it is not one of the caller's.</summary>
    public const string Foreign = "Platform:SiteForeign";

    /// <summary>The caller belongs to no site.</summary>
    public const string None = "Platform:SiteNone";

    /// <summary>Another site has the code.</summary>
    public const string CodeTaken = "Platform:SiteCodeTaken";

    /// <summary>The site has open records; <c>Records</c> names them.</summary>
    public const string HasOpenRecords = "Platform:SiteHasOpenRecords";

    /// <summary>The company needs one open site.</summary>
    public const string LastOpen = "Platform:SiteLastOpen";

    /// <summary>The unit is not one of a site's.</summary>
    public const string UnitForeign = "Platform:SiteUnitForeign";
}
