using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Volo.Abp.Linq;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Runs EF Core's queries.</summary>
public class EfCoreAsyncQueryableProvider : IAsyncQueryableProvider
{
    public bool CanExecute<T>(IQueryable<T> queryable) => queryable.Provider is IAsyncQueryProvider;

    public Task<bool> ContainsAsync<T>(IQueryable<T> queryable, T item, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.ContainsAsync(queryable, item, cancellationToken);

    public Task<bool> AnyAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.AnyAsync(queryable, cancellationToken);

    public Task<bool> AnyAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.AnyAsync(queryable, predicate, cancellationToken);

    public Task<bool> AllAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.AllAsync(queryable, predicate, cancellationToken);

    public Task<int> CountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.CountAsync(queryable, cancellationToken);

    public Task<int> CountAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.CountAsync(queryable, predicate, cancellationToken);

    public Task<long> LongCountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.LongCountAsync(queryable, cancellationToken);

    public Task<long> LongCountAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.LongCountAsync(queryable, predicate, cancellationToken);

    public Task<T> FirstAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.FirstAsync(queryable, cancellationToken);

    public Task<T> FirstAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.FirstAsync(queryable, predicate, cancellationToken);

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.FirstOrDefaultAsync(queryable, cancellationToken);

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.FirstOrDefaultAsync(queryable, predicate, cancellationToken);

    public Task<T> SingleAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.SingleAsync(queryable, cancellationToken);

    public Task<T> SingleAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.SingleAsync(queryable, predicate, cancellationToken);

    public Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.SingleOrDefaultAsync(queryable, cancellationToken);

    public Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.SingleOrDefaultAsync(queryable, predicate, cancellationToken);

    public async Task<TResult?> MinAsync<T, TResult>(IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default)
        => await EntityFrameworkQueryableExtensions.MinAsync(queryable, selector, cancellationToken);

    public async Task<TResult?> MaxAsync<T, TResult>(IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default)
        => await EntityFrameworkQueryableExtensions.MaxAsync(queryable, selector, cancellationToken);

    public Task<decimal> SumAsync<T>(IQueryable<T> queryable, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.SumAsync(queryable, selector, cancellationToken);

    public Task<decimal?> SumAsync<T>(IQueryable<T> queryable, Expression<Func<T, decimal?>> selector, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.SumAsync(queryable, selector, cancellationToken);

    public Task<int> SumAsync<T>(IQueryable<T> queryable, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.SumAsync(queryable, selector, cancellationToken);

    public Task<long> SumAsync<T>(IQueryable<T> queryable, Expression<Func<T, long>> selector, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.SumAsync(queryable, selector, cancellationToken);

    public Task<List<T>> ToListAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.ToListAsync(queryable, cancellationToken);

    public Task<T[]> ToArrayAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => EntityFrameworkQueryableExtensions.ToArrayAsync(queryable, cancellationToken);
}
