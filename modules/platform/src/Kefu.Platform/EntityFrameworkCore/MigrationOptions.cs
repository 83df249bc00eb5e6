using Microsoft.EntityFrameworkCore;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>The schemas of the loaded modules, in the order in which they are created and upgraded.</summary>
public sealed class MigrationOptions
{
    internal List<ModuleSchema> Schemas { get; } = [];

    /// <summary>Adds the schema of a module.</summary>
    /// <typeparam name="TDbContext">The module's context.</typeparam>
    /// <typeparam name="TSqliteMigrations">The context to which its migrations for SQLite belong.</typeparam>
    /// <typeparam name="TMySqlMigrations">The context to which its migrations for MySQL belong.</typeparam>
    /// <param name="tablePrefix">What the module's tables start with; also names the table of its migration history.</param>
    public void Add<TDbContext, TSqliteMigrations, TMySqlMigrations>(string tablePrefix)
        where TDbContext : DbContext
        where TSqliteMigrations : TDbContext
        where TMySqlMigrations : TDbContext
        => Schemas.Add(new ModuleSchema<TDbContext, TSqliteMigrations, TMySqlMigrations>(tablePrefix));
}
