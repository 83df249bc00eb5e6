using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>The options of a context while they are made: once for each connection string.</summary>
public class AbpDbContextConfigurationContext(string connectionString, IServiceProvider serviceProvider, string? connectionStringName, DbContextOptionsBuilder dbContextOptions) : IServiceProviderAccessor
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public string ConnectionString { get; } = connectionString;

    public string? ConnectionStringName { get; } = connectionStringName;

    public DbContextOptionsBuilder DbContextOptions { get; } = dbContextOptions;
}

/// <summary>The options of one context while they are made.</summary>
public class AbpDbContextConfigurationContext<TDbContext>(string connectionString, IServiceProvider serviceProvider, string? connectionStringName, DbContextOptionsBuilder<TDbContext> dbContextOptions)
    : AbpDbContextConfigurationContext(connectionString, serviceProvider, connectionStringName, dbContextOptions)
    where TDbContext : DbContext
{
    public new DbContextOptionsBuilder<TDbContext> DbContextOptions { get; } = dbContextOptions;
}
