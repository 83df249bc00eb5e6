using System.Linq.Dynamic.Core;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>Default <see cref="IIdentityRoleRepository"/>.</summary>
public class EfCoreIdentityRoleRepository(IDbContextProvider<IdentityDbContext> dbContextProvider)
    : EfCoreRepository<IdentityDbContext, IdentityRole, Guid>(dbContextProvider), IIdentityRoleRepository
{
    public virtual async Task<IdentityRole?> FindByNormalizedNameAsync(string normalizedRoleName, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).FirstOrDefaultAsync(role => role.NormalizedName == normalizedRoleName, GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityRole>> GetListAsync(string? sorting = null, int maxResultCount = int.MaxValue, int skipCount = 0, string? filter = null, CancellationToken cancellationToken = default)
        => await Filtered(await GetDbSetAsync(), filter)
            .OrderBy(sorting.IsNullOrWhiteSpace() ? nameof(IdentityRole.Name) : $"{sorting}, {nameof(IdentityRole.Id)}")
            .Skip(skipCount).Take(maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default)
        => await Filtered(await GetDbSetAsync(), filter).LongCountAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<IdentityRole> Filtered(IQueryable<IdentityRole> roles, string? filter)
    {
        if (filter.IsNullOrWhiteSpace())
        {
            return roles;
        }

        var part = filter!.Trim().ToUpperInvariant();
        return roles.Where(role => role.NormalizedName.Contains(part));
    }
}
