using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>A context of EF Core.</summary>
public interface IEfCoreDbContext : IDisposable
{
    DatabaseFacade Database { get; }

    ChangeTracker ChangeTracker { get; }

    DbSet<TEntity> Set<TEntity>() where TEntity : class;

    EntityEntry<TEntity> Entry<TEntity>(TEntity entity) where TEntity : class;

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}

/// <summary>A context that follows the programming model.</summary>
public interface IAbpEfCoreDbContext : IEfCoreDbContext
{
    /// <summary>Called when a unit of work takes the context into use. A context may serve many units, one after the other: it keeps nothing of the last.</summary>
    void Initialize(AbpEfCoreDbContextInitializationContext initializationContext);
}
