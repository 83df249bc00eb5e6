using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Marks repositories.</summary>
public interface IRepository;

/// <summary>Reads rows, without queries of its caller's own.</summary>
public interface IReadOnlyBasicRepository<TEntity> : IRepository where TEntity : class, IEntity
{
    Task<List<TEntity>> GetListAsync(bool includeDetails = false, CancellationToken cancellationToken = default);

    Task<long> GetCountAsync(CancellationToken cancellationToken = default);

    /// <param name="skipCount">Rows to leave out.</param>
    /// <param name="maxResultCount">The most rows to return.</param>
    /// <param name="sorting">Properties with optional direction, such as <c>Name DESC</c>.</param>
    /// <param name="includeDetails">True: with what belongs to each row.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<List<TEntity>> GetPagedListAsync(int skipCount, int maxResultCount, string sorting, bool includeDetails = false, CancellationToken cancellationToken = default);
}

/// <summary>Reads rows by id, without queries of its caller's own.</summary>
public interface IReadOnlyBasicRepository<TEntity, TKey> : IReadOnlyBasicRepository<TEntity> where TEntity : class, IEntity<TKey>
{
    /// <exception cref="EntityNotFoundException">There is no such row, or a filter hides it.</exception>
    Task<TEntity> GetAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default);

    Task<TEntity?> FindAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default);
}
