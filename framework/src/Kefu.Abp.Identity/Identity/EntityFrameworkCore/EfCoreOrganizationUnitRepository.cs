using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>Default <see cref="IOrganizationUnitRepository"/>.</summary>
public class EfCoreOrganizationUnitRepository(IDbContextProvider<IdentityDbContext> dbContextProvider)
    : EfCoreRepository<IdentityDbContext, OrganizationUnit, Guid>(dbContextProvider), IOrganizationUnitRepository
{
    public virtual async Task<List<OrganizationUnit>> GetChildrenAsync(Guid? parentId, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).Where(unit => unit.ParentId == parentId).OrderBy(unit => unit.Code).ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<OrganizationUnit>> GetAllChildrenWithParentCodeAsync(string code, Guid? parentId, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).Where(unit => unit.Code.StartsWith(code + ".") && unit.Id != parentId).OrderBy(unit => unit.Code).ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<int> GetMembersCountAsync(Guid id, CancellationToken cancellationToken = default)
        => await (await GetDbContextAsync()).Set<IdentityUserOrganizationUnit>().CountAsync(member => member.OrganizationUnitId == id, GetCancellationToken(cancellationToken));
}
