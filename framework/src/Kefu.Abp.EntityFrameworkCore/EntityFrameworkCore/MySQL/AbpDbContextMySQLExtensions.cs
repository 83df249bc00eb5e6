using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.EntityFrameworkCore.MySQL;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Chooses MySQL or MariaDB.</summary>
public static class AbpDbContextMySQLExtensions
{
    public static void UseMySQL(this AbpDbContextOptions options, Action<MySqlDbContextOptionsBuilder>? mySQLOptionsAction = null)
        => options.Configure(context => context.UseMySQL(mySQLOptionsAction));

    public static void UseMySQL<TDbContext>(this AbpDbContextOptions options, Action<MySqlDbContextOptionsBuilder>? mySQLOptionsAction = null) where TDbContext : AbpDbContext<TDbContext>
        => options.Configure<TDbContext>(context => context.UseMySQL(mySQLOptionsAction));

    public static DbContextOptionsBuilder UseMySQL(this AbpDbContextConfigurationContext context, Action<MySqlDbContextOptionsBuilder>? mySQLOptionsAction = null)
        => context.DbContextOptions.UseMySql(
            context.ConnectionString,
            context.ServiceProvider.GetRequiredService<IOptions<AbpMySQLOptions>>().Value.ServerVersion,
            builder =>
            {
                builder.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
                mySQLOptionsAction?.Invoke(builder);
            });
}
