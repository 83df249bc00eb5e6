using Microsoft.EntityFrameworkCore;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>The tables of one module and their migrations for either database.</summary>
internal abstract class ModuleSchema(string tablePrefix)
{
    public string HistoryTable => tablePrefix + "MigrationsHistory";

    public abstract DbContext CreateContext(DatabaseSettings database);
}

internal sealed class ModuleSchema<TDbContext, TSqliteMigrations, TMySqlMigrations>(string tablePrefix) : ModuleSchema(tablePrefix)
    where TDbContext : DbContext
    where TSqliteMigrations : TDbContext
    where TMySqlMigrations : TDbContext
{
    public override DbContext CreateContext(DatabaseSettings database)
    {
        var builder = new DbContextOptionsBuilder<TDbContext>();
        if (database.Provider == DatabaseProvider.MySQL)
        {
            builder.UseMySql(database.ConnectionString, database.ServerVersion, mySql => mySql.MigrationsHistoryTable(HistoryTable));
            return MigrationsContext.Create<TMySqlMigrations>(builder.Options);
        }

        builder.UseSqlite(database.ConnectionString, sqlite => sqlite.MigrationsHistoryTable(HistoryTable));
        return MigrationsContext.Create<TSqliteMigrations>(builder.Options);
    }
}
