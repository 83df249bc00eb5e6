namespace Kefu.Platform.Modules;

/// <summary>How far the tables of a module have been brought.</summary>
public sealed class ModuleTablesDto
{
    /// <summary>What the tables start with.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>The last migration that was applied; empty for none.</summary>
    public string? LastMigration { get; set; }

    /// <summary>How many migrations were applied.</summary>
    public int Applied { get; set; }

    /// <summary>How many this program has and the database has not. Zero since the start, unless somebody has changed the database.</summary>
    public int Pending { get; set; }
}
