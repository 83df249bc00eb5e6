using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>Stores what a person entered, unless somebody else has in the meantime.</summary>
internal static class StampedChange
{
    /// <param name="repository">Where it is kept.</param>
    /// <param name="stored">What is there; null for nothing yet.</param>
    /// <param name="stampRead">The stamp that the person saw; empty for one who saw nothing.</param>
    /// <param name="make">Makes the first.</param>
    /// <param name="change">Changes what is there.</param>
    /// <exception cref="AbpDbConcurrencyException">It is not any more what was read.</exception>
    public static async Task<T> SaveStampedAsync<T>(this IRepository<T, Guid> repository, T? stored, string? stampRead, Func<T> make, Action<T> change)
        where T : class, IEntity<Guid>, IHasConcurrencyStamp
    {
        if (stored is null != string.IsNullOrEmpty(stampRead))
        {
            throw new AbpDbConcurrencyException();
        }

        if (stored is null)
        {
            return await repository.InsertAsync(make(), autoSave: true);
        }

        stored.SetConcurrencyStampIfNotNull(stampRead);
        change(stored);
        return await repository.UpdateAsync(stored, autoSave: true);
    }
}
