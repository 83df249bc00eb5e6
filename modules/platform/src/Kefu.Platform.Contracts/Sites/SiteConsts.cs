namespace Kefu.Platform.Sites;

/// <summary>Lengths of a site's texts.</summary>
public static class SiteConsts
{
    /// <summary>Characters of a site's code.</summary>
    public const int MaxCodeLength = 8;

    /// <summary>Characters of a site's name.</summary>
    public const int MaxNameLength = 100;
}
