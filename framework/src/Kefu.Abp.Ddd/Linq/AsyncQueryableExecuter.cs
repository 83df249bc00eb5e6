using System.Linq.Expressions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Linq;

/// <summary>Default <see cref="IAsyncQueryableExecuter"/>: the provider that knows the query runs it; a query over objects in memory is run at once.</summary>
public class AsyncQueryableExecuter(IEnumerable<IAsyncQueryableProvider> providers) : IAsyncQueryableExecuter, ISingletonDependency
{
    private readonly IAsyncQueryableProvider[] _providers = providers.ToArray();

    public Task<bool> ContainsAsync<T>(IQueryable<T> queryable, T item, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.ContainsAsync(queryable, item, cancellationToken) : Task.FromResult(queryable.Contains(item));

    public Task<bool> AnyAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.AnyAsync(queryable, cancellationToken) : Task.FromResult(queryable.Any());

    public Task<bool> AnyAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.AnyAsync(queryable, predicate, cancellationToken) : Task.FromResult(queryable.Any(predicate));

    public Task<bool> AllAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.AllAsync(queryable, predicate, cancellationToken) : Task.FromResult(queryable.All(predicate));

    public Task<int> CountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.CountAsync(queryable, cancellationToken) : Task.FromResult(queryable.Count());

    public Task<int> CountAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.CountAsync(queryable, predicate, cancellationToken) : Task.FromResult(queryable.Count(predicate));

    public Task<long> LongCountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.LongCountAsync(queryable, cancellationToken) : Task.FromResult(queryable.LongCount());

    public Task<long> LongCountAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.LongCountAsync(queryable, predicate, cancellationToken) : Task.FromResult(queryable.LongCount(predicate));

    public Task<T> FirstAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.FirstAsync(queryable, cancellationToken) : Task.FromResult(queryable.First());

    public Task<T> FirstAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.FirstAsync(queryable, predicate, cancellationToken) : Task.FromResult(queryable.First(predicate));

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.FirstOrDefaultAsync(queryable, cancellationToken) : Task.FromResult(queryable.FirstOrDefault());

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.FirstOrDefaultAsync(queryable, predicate, cancellationToken) : Task.FromResult(queryable.FirstOrDefault(predicate));

    public Task<T> SingleAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.SingleAsync(queryable, cancellationToken) : Task.FromResult(queryable.Single());

    public Task<T> SingleAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.SingleAsync(queryable, predicate, cancellationToken) : Task.FromResult(queryable.Single(predicate));

    public Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.SingleOrDefaultAsync(queryable, cancellationToken) : Task.FromResult(queryable.SingleOrDefault());

    public Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.SingleOrDefaultAsync(queryable, predicate, cancellationToken) : Task.FromResult(queryable.SingleOrDefault(predicate));

    public Task<TResult?> MinAsync<T, TResult>(IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.MinAsync(queryable, selector, cancellationToken) : Task.FromResult(queryable.Min(selector));

    public Task<TResult?> MaxAsync<T, TResult>(IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.MaxAsync(queryable, selector, cancellationToken) : Task.FromResult(queryable.Max(selector));

    public Task<decimal> SumAsync<T>(IQueryable<T> queryable, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.SumAsync(queryable, selector, cancellationToken) : Task.FromResult(queryable.Sum(selector));

    public Task<decimal?> SumAsync<T>(IQueryable<T> queryable, Expression<Func<T, decimal?>> selector, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.SumAsync(queryable, selector, cancellationToken) : Task.FromResult(queryable.Sum(selector));

    public Task<int> SumAsync<T>(IQueryable<T> queryable, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.SumAsync(queryable, selector, cancellationToken) : Task.FromResult(queryable.Sum(selector));

    public Task<long> SumAsync<T>(IQueryable<T> queryable, Expression<Func<T, long>> selector, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.SumAsync(queryable, selector, cancellationToken) : Task.FromResult(queryable.Sum(selector));

    public Task<List<T>> ToListAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.ToListAsync(queryable, cancellationToken) : Task.FromResult(queryable.ToList());

    public Task<T[]> ToArrayAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default)
        => ProviderOf(queryable) is { } provider ? provider.ToArrayAsync(queryable, cancellationToken) : Task.FromResult(queryable.ToArray());

    private IAsyncQueryableProvider? ProviderOf<T>(IQueryable<T> queryable) => Array.Find(_providers, provider => provider.CanExecute(queryable));
}
