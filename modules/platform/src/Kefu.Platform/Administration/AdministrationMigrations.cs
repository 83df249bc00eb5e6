using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kefu.Platform.Administration;

/// <summary>Where the migrations for SQLite belong.</summary>
internal sealed class AdministrationSqliteMigrations(DbContextOptions<AdministrationDbContext> options) : AdministrationDbContext(options)
{
    internal sealed class Factory : SqliteDesignTimeFactory<AdministrationDbContext, AdministrationSqliteMigrations>;
}

/// <summary>Where the migrations for MySQL belong.</summary>
internal sealed class AdministrationMySqlMigrations(DbContextOptions<AdministrationDbContext> options) : AdministrationDbContext(options)
{
    internal sealed class Factory : MySqlDesignTimeFactory<AdministrationDbContext, AdministrationMySqlMigrations>;
}
