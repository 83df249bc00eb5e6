using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kefu.Platform.Data;

/// <summary>Where the migrations for SQLite belong. Only the migrator and the command that adds a migration make one.</summary>
internal sealed class PlatformDataSqliteMigrations(DbContextOptions<PlatformDataDbContext> options) : PlatformDataDbContext(options)
{
    internal sealed class Factory : SqliteDesignTimeFactory<PlatformDataDbContext, PlatformDataSqliteMigrations>;
}

/// <summary>Where the migrations for MySQL belong.</summary>
internal sealed class PlatformDataMySqlMigrations(DbContextOptions<PlatformDataDbContext> options) : PlatformDataDbContext(options)
{
    internal sealed class Factory : MySqlDesignTimeFactory<PlatformDataDbContext, PlatformDataMySqlMigrations>;
}
