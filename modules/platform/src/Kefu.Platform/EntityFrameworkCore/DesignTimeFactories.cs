using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>Makes a context for the command that adds a migration for SQLite; no database is opened.</summary>
/// <typeparam name="TDbContext">The context whose model it is.</typeparam>
/// <typeparam name="TMigrations">The context to which the migrations belong.</typeparam>
public abstract class SqliteDesignTimeFactory<TDbContext, TMigrations> : IDesignTimeDbContextFactory<TMigrations>
    where TDbContext : DbContext
    where TMigrations : TDbContext
{
    /// <inheritdoc />
    public TMigrations CreateDbContext(string[] args)
        => MigrationsContext.Create<TMigrations>(new DbContextOptionsBuilder<TDbContext>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Makes a context for the command that adds a migration for MySQL; no server is asked.</summary>
/// <typeparam name="TDbContext">The context whose model it is.</typeparam>
/// <typeparam name="TMigrations">The context to which the migrations belong.</typeparam>
public abstract class MySqlDesignTimeFactory<TDbContext, TMigrations> : IDesignTimeDbContextFactory<TMigrations>
    where TDbContext : DbContext
    where TMigrations : TDbContext
{
    /// <inheritdoc />
    public TMigrations CreateDbContext(string[] args)
        => MigrationsContext.Create<TMigrations>(new DbContextOptionsBuilder<TDbContext>().UseMySql("Server=none", new MariaDbServerVersion(new Version(10, 11))).Options);
}
