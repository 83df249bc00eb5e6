using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;

namespace Volo.Abp.Domain.Repositories;

/// <summary>EF Core behind a repository.</summary>
public static class EfCoreRepositoryExtensions
{
    /// <exception cref="ArgumentException">The repository is not on EF Core.</exception>
    public static Task<DbContext> GetDbContextAsync<TEntity>(this IReadOnlyBasicRepository<TEntity> repository) where TEntity : class, IEntity
        => repository.ToEfCoreRepository().GetDbContextAsync();

    /// <exception cref="ArgumentException">The repository is not on EF Core.</exception>
    public static Task<DbSet<TEntity>> GetDbSetAsync<TEntity>(this IReadOnlyBasicRepository<TEntity> repository) where TEntity : class, IEntity
        => repository.ToEfCoreRepository().GetDbSetAsync();

    public static IEfCoreRepository<TEntity> ToEfCoreRepository<TEntity>(this IReadOnlyBasicRepository<TEntity> repository) where TEntity : class, IEntity
        => repository as IEfCoreRepository<TEntity> ?? throw new ArgumentException($"Given repository does not implement {typeof(IEfCoreRepository<TEntity>).AssemblyQualifiedName}", nameof(repository));
}
