namespace Kefu.Platform;

/// <summary>Names of platform's settings.</summary>
public static class PlatformSettings
{
    /// <summary>True in a database that was filled with made-up data; the shell says so on every page.</summary>
    public const string IsDemo = PlatformPermissions.Group + ".IsDemo";
}
