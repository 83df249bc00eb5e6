using Microsoft.EntityFrameworkCore;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>The tables of one module and their migrations for either database.</summary>
internal abstract class ModuleSchema(string tablePrefix)
{
    /// <summary>What the tables start with.</summary>
    public string TablePrefix { get; } = tablePrefix;

    private string HistoryTable => TablePrefix + "MigrationsHistory";

    /// <summary>The context to which the migrations belong.</summary>
    public abstract DbContext CreateContext(DatabaseSettings database);

    /// <summary>A context that sees the history only: the module's model takes its time to build, and mostly there is nothing to upgrade.</summary>
    public DbContext CreateHistory(DatabaseSettings database) => new(Configured(new DbContextOptionsBuilder(), database).Options);

    /// <summary>The type of what <see cref="CreateContext"/> makes.</summary>
    public abstract Type ContextType(DatabaseProvider provider);

    protected DbContextOptionsBuilder Configured(DbContextOptionsBuilder builder, DatabaseSettings database)
        => database.Provider == DatabaseProvider.MySQL
            ? builder.UseMySql(database.ConnectionString, database.ServerVersion, mySql => mySql.MigrationsHistoryTable(HistoryTable))
            : builder.UseSqlite(database.ConnectionString, sqlite => sqlite.MigrationsHistoryTable(HistoryTable));
}

internal sealed class ModuleSchema<TDbContext, TSqliteMigrations, TMySqlMigrations>(string tablePrefix) : ModuleSchema(tablePrefix)
    where TDbContext : DbContext
    where TSqliteMigrations : TDbContext
    where TMySqlMigrations : TDbContext
{
    public override DbContext CreateContext(DatabaseSettings database)
    {
        var options = Configured(new DbContextOptionsBuilder<TDbContext>(), database).Options;
        return database.Provider == DatabaseProvider.MySQL
            ? MigrationsContext.Create<TMySqlMigrations>(options)
            : MigrationsContext.Create<TSqliteMigrations>(options);
    }

    public override Type ContextType(DatabaseProvider provider) => provider == DatabaseProvider.MySQL ? typeof(TMySqlMigrations) : typeof(TSqliteMigrations);
}
