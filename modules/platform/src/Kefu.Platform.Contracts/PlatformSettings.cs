namespace Kefu.Platform;

/// <summary>Names of platform's settings.</summary>
public static class PlatformSettings
{
    /// <summary>True in a database that was filled with made-up data; the shell says so on every page.</summary>
    public const string IsDemo = PlatformPermissions.Group + ".IsDemo";

    /// <summary>The most rows that one export may have.</summary>
    public const string ExportMaxRows = PlatformPermissions.Group + ".ExportMaxRows";

    /// <summary>Which modules wrote the first data last: while they are the same builds, a start has nothing to add.</summary>
    public const string SeededBy = PlatformPermissions.Group + ".SeededBy";
}
