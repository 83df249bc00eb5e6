using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kefu.Complaints.Data;

/// <summary>Where the migrations for SQLite belong. Only the migrator and the command that adds a migration make one.</summary>
internal sealed class ComplaintsSqliteMigrations(DbContextOptions<ComplaintsDbContext> options) : ComplaintsDbContext(options)
{
    internal sealed class Factory : SqliteDesignTimeFactory<ComplaintsDbContext, ComplaintsSqliteMigrations>;
}

/// <summary>Where the migrations for MySQL belong.</summary>
internal sealed class ComplaintsMySqlMigrations(DbContextOptions<ComplaintsDbContext> options) : ComplaintsDbContext(options)
{
    internal sealed class Factory : MySqlDesignTimeFactory<ComplaintsDbContext, ComplaintsMySqlMigrations>;
}
