namespace Kefu.Platform;

/// <summary>Names of platform's permissions.</summary>
public static class PlatformPermissions
{
    /// <summary>The group.</summary>
    public const string Group = "Platform";

    /// <summary>To see the rows of all sites together.</summary>
    public const string AllSites = Group + ".AllSites";
}
