namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>Values of the setting <c>Database:Provider</c>.</summary>
public enum DatabaseProvider
{
    /// <summary>A file beside the program; the default.</summary>
    Sqlite,

    /// <summary>MySQL or MariaDB.</summary>
    MySQL,
}
