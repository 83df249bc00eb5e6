using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kefu.SamplePlugin.Data;

/// <summary>Where the migrations for SQLite belong.</summary>
internal sealed class SamplePluginSqliteMigrations(DbContextOptions<SamplePluginDbContext> options) : SamplePluginDbContext(options)
{
    internal sealed class Factory : SqliteDesignTimeFactory<SamplePluginDbContext, SamplePluginSqliteMigrations>;
}

/// <summary>Where the migrations for MySQL belong.</summary>
internal sealed class SamplePluginMySqlMigrations(DbContextOptions<SamplePluginDbContext> options) : SamplePluginDbContext(options)
{
    internal sealed class Factory : MySqlDesignTimeFactory<SamplePluginDbContext, SamplePluginMySqlMigrations>;
}
