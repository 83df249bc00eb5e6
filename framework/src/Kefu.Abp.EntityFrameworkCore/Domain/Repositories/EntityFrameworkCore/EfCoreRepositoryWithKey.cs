using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>Base of repositories on EF Core of rows with one key, and the repository of those that have none of their own.</summary>
public class EfCoreRepository<TDbContext, TEntity, TKey>(IDbContextProvider<TDbContext> dbContextProvider)
    : EfCoreRepository<TDbContext, TEntity>(dbContextProvider), IEfCoreRepository<TEntity, TKey>
    where TDbContext : DbContext, IEfCoreDbContext
    where TEntity : class, IEntity<TKey>
{
    public virtual async Task<TEntity> GetAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default)
        => await FindAsync(id, includeDetails, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity), id);

    public virtual async Task<TEntity?> FindAsync(TKey id, bool includeDetails = true, CancellationToken cancellationToken = default)
        => includeDetails
            ? await (await WithDetailsAsync()).OrderBy(entity => entity.Id).FirstOrDefaultAsync(entity => entity.Id!.Equals(id), GetCancellationToken(cancellationToken))
            : await (await GetDbSetAsync()).FindAsync([id], GetCancellationToken(cancellationToken));

    public virtual async Task DeleteAsync(TKey id, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        if (await FindAsync(id, includeDetails: false, cancellationToken) is { } entity)
        {
            await DeleteAsync(entity, autoSave, cancellationToken);
        }
    }

    public virtual async Task DeleteManyAsync(IEnumerable<TKey> ids, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        var wanted = ids.ToList();
        await DeleteManyAsync(await GetListAsync(entity => wanted.Contains(entity.Id), includeDetails: false, cancellationToken), autoSave, cancellationToken);
    }
}
