namespace Kefu.Platform.Sites;

/// <summary>What is fixed of sites.</summary>
public static class SiteConsts
{
    /// <summary>Characters of a site's code.</summary>
    public const int MaxCodeLength = 8;

    /// <summary>A site's code: capital letters and digits, as it stands in the numbers of papers.</summary>
    public const string CodePattern = "^[A-Z0-9]{2,8}$";

    /// <summary>Characters of a site's name.</summary>
    public const int MaxNameLength = 100;

    /// <summary>The header in which a program names a site by its code.</summary>
    public const string Header = "X-Site";

    /// <summary>What stands for all sites where a code is named.</summary>
    public const string AllCode = "*";

    /// <summary>The holder of features and settings that a site is; the key is the site's id.</summary>
    public const string ValueProviderName = "S";
}
