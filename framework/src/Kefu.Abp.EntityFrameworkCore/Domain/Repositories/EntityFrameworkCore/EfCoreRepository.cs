using System.Linq.Dynamic.Core;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>Base of repositories on EF Core, and the repository of entities that have none of their own.</summary>
public class EfCoreRepository<TDbContext, TEntity>(IDbContextProvider<TDbContext> dbContextProvider) : RepositoryBase<TEntity>, IEfCoreRepository<TEntity>
    where TDbContext : DbContext, IEfCoreDbContext
    where TEntity : class, IEntity
{
    public virtual IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetRequiredService<IGuidGenerator>();

    private AbpEntityOptions<TEntity> EntityOptions => LazyServiceProvider.LazyGetRequiredService<IOptions<AbpEntityOptions>>().Value.GetOrDefault<TEntity>();

    async Task<DbContext> IEfCoreRepository<TEntity>.GetDbContextAsync() => await GetDbContextAsync();

    Task<DbSet<TEntity>> IEfCoreRepository<TEntity>.GetDbSetAsync() => GetDbSetAsync();

    protected virtual Task<TDbContext> GetDbContextAsync() => dbContextProvider.GetDbContextAsync();

    protected async Task<DbSet<TEntity>> GetDbSetAsync() => (await GetDbContextAsync()).Set<TEntity>();

    public override async Task<IQueryable<TEntity>> GetQueryableAsync() => await GetDbSetAsync();

    public override async Task<IQueryable<TEntity>> WithDetailsAsync()
    {
        var query = await GetQueryableAsync();
        return EntityOptions.DefaultWithDetailsFunc is { } withDetails ? withDetails(query) : query;
    }

    public override async Task<IQueryable<TEntity>> WithDetailsAsync(params Expression<Func<TEntity, object>>[] propertySelectors)
        => propertySelectors.Aggregate(await GetQueryableAsync(), (query, selector) => query.Include(selector));

    public override async Task<TEntity> InsertAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        CheckAndSetId(entity);
        (await GetDbSetAsync()).Add(entity);
        await SaveIfAskedAsync(autoSave, cancellationToken);
        return entity;
    }

    public override async Task InsertManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var rows = entities.ToList();
        rows.ForEach(CheckAndSetId);
        (await GetDbSetAsync()).AddRange(rows);
        await SaveIfAskedAsync(autoSave, cancellationToken);
    }

    public override async Task<TEntity> UpdateAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        Touch(await GetDbContextAsync(), entity);
        await SaveIfAskedAsync(autoSave, cancellationToken);
        return entity;
    }

    public override async Task UpdateManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        foreach (var entity in entities)
        {
            Touch(dbContext, entity);
        }

        await SaveIfAskedAsync(autoSave, cancellationToken);
    }

    public override async Task DeleteAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        (await GetDbSetAsync()).Remove(entity);
        await SaveIfAskedAsync(autoSave, cancellationToken);
    }

    public override async Task DeleteManyAsync(IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        (await GetDbSetAsync()).RemoveRange(entities);
        await SaveIfAskedAsync(autoSave, cancellationToken);
    }

    public override async Task DeleteAsync(Expression<Func<TEntity, bool>> predicate, bool autoSave = false, CancellationToken cancellationToken = default)
        => await DeleteManyAsync(await GetListAsync(predicate, includeDetails: false, cancellationToken), autoSave, cancellationToken);

    public override async Task DeleteDirectAsync(Expression<Func<TEntity, bool>> predicate, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).Where(predicate).ExecuteDeleteAsync(GetCancellationToken(cancellationToken));

    public override async Task<List<TEntity>> GetListAsync(bool includeDetails = false, CancellationToken cancellationToken = default)
        => await (await QueryAsync(includeDetails)).ToListAsync(GetCancellationToken(cancellationToken));

    public override async Task<List<TEntity>> GetListAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = false, CancellationToken cancellationToken = default)
        => await (await QueryAsync(includeDetails)).Where(predicate).ToListAsync(GetCancellationToken(cancellationToken));

    public override async Task<long> GetCountAsync(CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).LongCountAsync(GetCancellationToken(cancellationToken));

    public override async Task<List<TEntity>> GetPagedListAsync(int skipCount, int maxResultCount, string sorting, bool includeDetails = false, CancellationToken cancellationToken = default)
    {
        var query = await QueryAsync(includeDetails);
        var sorted = sorting.IsNullOrWhiteSpace() ? query : query.OrderBy(sorting);
        return await sorted.PageBy(skipCount, maxResultCount).ToListAsync(GetCancellationToken(cancellationToken));
    }

    public override async Task<TEntity?> FindAsync(Expression<Func<TEntity, bool>> predicate, bool includeDetails = true, CancellationToken cancellationToken = default)
        => await (await QueryAsync(includeDetails)).Where(predicate).SingleOrDefaultAsync(GetCancellationToken(cancellationToken));

    protected async Task<IQueryable<TEntity>> QueryAsync(bool includeDetails) => includeDetails ? await WithDetailsAsync() : await GetQueryableAsync();

    protected Task SaveIfAskedAsync(bool autoSave, CancellationToken cancellationToken)
        => autoSave ? SaveChangesOfContextAsync(GetCancellationToken(cancellationToken)) : Task.CompletedTask;

    protected virtual void CheckAndSetId(TEntity entity)
    {
        if (entity is IEntity<Guid> entityWithGuidId)
        {
            EntityHelper.TrySetId(entityWithGuidId, GuidGenerator.Create);
        }
    }

    private async Task SaveChangesOfContextAsync(CancellationToken cancellationToken) => await (await GetDbContextAsync()).SaveChangesAsync(cancellationToken);

    /// <summary>Writes the root even where only what belongs to it has changed, so that its stamp guards the whole aggregate.</summary>
    private static void Touch(TDbContext dbContext, TEntity entity)
    {
        var entry = dbContext.Entry(entity);
        if (entry.State == EntityState.Detached)
        {
            dbContext.Update(entity);
        }
        else if (entry.State == EntityState.Unchanged && entity is IHasConcurrencyStamp)
        {
            entry.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).IsModified = true;
        }
    }
}
