using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.Threading;
using Volo.Abp.Timing;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>
/// Makes the contexts of one type. Options are made once for each connection string, and contexts are pooled: what a
/// request pays for is its query, not the making of a context.
/// </summary>
internal sealed class DbContextSource<TDbContext>(IServiceProvider serviceProvider, IOptions<AbpDbContextOptions> options, IOptions<AbpClockOptions> clock)
    where TDbContext : DbContext
{
    private const int PoolSize = 128;

    private static readonly ObjectFactory<TDbContext> Create = ActivatorUtilities.CreateFactory<TDbContext>([typeof(DbContextOptions<TDbContext>)]);

    private readonly ConcurrentDictionary<string, DbContextOptions<TDbContext>> _options = new();
    private readonly ConcurrentDictionary<string, PooledDbContextFactory<TDbContext>> _pools = new();

    public string ConnectionStringName { get; } = ConnectionStringNameAttribute.GetConnStringName<TDbContext>();

    /// <summary>A context that goes back to the pool when it is disposed.</summary>
    public TDbContext Rent(string connectionString)
        => _pools.GetOrAdd(connectionString, key => new PooledDbContextFactory<TDbContext>(OptionsFor(key), PoolSize)).CreateDbContext();

    /// <summary>A context of its own, which may be given a connection.</summary>
    public TDbContext CreateNew(string connectionString) => Create(serviceProvider, [OptionsFor(connectionString)]);

    public DbContextOptions<TDbContext> OptionsFor(string connectionString) => _options.GetOrAdd(connectionString, MakeOptions);

    public DbContextOptions<TDbContext> DefaultOptions()
        => OptionsFor(AsyncHelper.RunSync(() => serviceProvider.GetRequiredService<IConnectionStringResolver>().ResolveAsync(ConnectionStringName)));

    private DbContextOptions<TDbContext> MakeOptions(string connectionString)
    {
        var builder = new DbContextOptionsBuilder<TDbContext>();
        builder.UseApplicationServiceProvider(serviceProvider);
        builder.ReplaceService<IModelCacheKeyFactory, AbpModelCacheKeyFactory>();
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new AbpOptionsExtension(clock.Value.Kind));
        options.Value.ApplyTo(new AbpDbContextConfigurationContext<TDbContext>(connectionString, serviceProvider, ConnectionStringName, builder));
        return builder.Options;
    }
}
