using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kefu.CustomerArchives.Data;

/// <summary>Where the migrations for SQLite belong. Only the migrator and the command that adds a migration make one.</summary>
internal sealed class CustomerArchivesSqliteMigrations(DbContextOptions<CustomerArchivesDbContext> options) : CustomerArchivesDbContext(options)
{
    internal sealed class Factory : SqliteDesignTimeFactory<CustomerArchivesDbContext, CustomerArchivesSqliteMigrations>;
}

/// <summary>Where the migrations for MySQL belong.</summary>
internal sealed class CustomerArchivesMySqlMigrations(DbContextOptions<CustomerArchivesDbContext> options) : CustomerArchivesDbContext(options)
{
    internal sealed class Factory : MySqlDesignTimeFactory<CustomerArchivesDbContext, CustomerArchivesMySqlMigrations>;
}
