using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Volo.Abp.EntityFrameworkCore.Sqlite;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Chooses SQLite.</summary>
public static class AbpDbContextSqliteExtensions
{
    public static void UseSqlite(this AbpDbContextOptions options, Action<SqliteDbContextOptionsBuilder>? sqliteOptionsAction = null)
        => options.Configure(context => context.UseSqlite(sqliteOptionsAction));

    public static void UseSqlite<TDbContext>(this AbpDbContextOptions options, Action<SqliteDbContextOptionsBuilder>? sqliteOptionsAction = null) where TDbContext : AbpDbContext<TDbContext>
        => options.Configure<TDbContext>(context => context.UseSqlite(sqliteOptionsAction));

    public static DbContextOptionsBuilder UseSqlite(this AbpDbContextConfigurationContext context, Action<SqliteDbContextOptionsBuilder>? sqliteOptionsAction = null)
        => context.DbContextOptions
            .UseSqlite(context.ConnectionString, builder =>
            {
                builder.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
                sqliteOptionsAction?.Invoke(builder);
            })
            .AddInterceptors(SqliteConnectionSettings.Instance, SqliteDecimalOrdering.Instance);
}
