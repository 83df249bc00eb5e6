using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Queries on repositories, run asynchronously.</summary>
public static class RepositoryAsyncExtensions
{
    public static async Task<bool> AnyAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.AnyAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<bool> AnyAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.AnyAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<bool> AllAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.AllAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<int> CountAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.CountAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<int> CountAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.CountAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<long> LongCountAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.LongCountAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<long> LongCountAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.LongCountAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<TEntity> FirstAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.FirstAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<TEntity> FirstAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.FirstAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<TEntity?> FirstOrDefaultAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.FirstOrDefaultAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<TEntity?> FirstOrDefaultAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.FirstOrDefaultAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<TEntity> SingleAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.SingleAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<TEntity> SingleAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.SingleAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<TEntity?> SingleOrDefaultAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.SingleOrDefaultAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<TEntity?> SingleOrDefaultAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.SingleOrDefaultAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    public static async Task<TResult?> MinAsync<TEntity, TResult>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, TResult>> selector, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.MinAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<TResult?> MaxAsync<TEntity, TResult>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, TResult>> selector, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.MaxAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<decimal> SumAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, decimal>> selector, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<decimal?> SumAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, decimal?>> selector, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<int> SumAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, int>> selector, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<long> SumAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, Expression<Func<TEntity, long>> selector, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    public static async Task<List<TEntity>> ToListAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.ToListAsync(await repository.GetQueryableAsync(), cancellationToken);

    public static async Task<TEntity[]> ToArrayAsync<TEntity>(this IReadOnlyRepository<TEntity> repository, CancellationToken cancellationToken = default)
        where TEntity : class, IEntity
        => await repository.AsyncExecuter.ToArrayAsync(await repository.GetQueryableAsync(), cancellationToken);
}
