using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Linq;
using Volo.Abp.Uow;

namespace Kefu.Platform.Sites;

/// <summary>Reads sites, units and people from the database.</summary>
internal sealed class SiteMapReader(
    IUnitOfWorkManager unitOfWorkManager,
    IRepository<Site, Guid> sites,
    IRepository<OrganizationUnit, Guid> units,
    IRepository<IdentityUser, Guid> users,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    public async Task<SiteMap> ReadAsync()
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: false);
        var map = new SiteMap(
            (await sites.GetListAsync()).Select(site => new SiteEntry(site.Id, site.Code, site.Name, site.IsOpen, site.OrganizationUnitId)),
            await executer.ToListAsync((await units.GetQueryableAsync()).Select(unit => new SiteUnit(unit.Id, unit.Code))),
            await executer.ToListAsync((await users.GetQueryableAsync()).SelectMany(user => user.OrganizationUnits, (user, unit) => new UnitMember(user.Id, unit.OrganizationUnitId))));
        await unitOfWork.CompleteAsync();
        return map;
    }
}
