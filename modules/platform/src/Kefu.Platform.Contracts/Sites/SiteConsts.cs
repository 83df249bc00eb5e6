namespace Kefu.Platform.Sites;

/// <summary>What is fixed of sites.</summary>
public static class SiteConsts
{
    /// <summary>Characters of a site's code.</summary>
    public const int MaxCodeLength = 8;

    /// <summary>Characters of a site's name.</summary>
    public const int MaxNameLength = 100;

    /// <summary>The holder of features and settings that a site is; the key is the site's id.</summary>
    public const string ValueProviderName = "S";
}
