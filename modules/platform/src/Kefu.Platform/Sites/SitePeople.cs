using Kefu.Platform.Staff;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Linq;

namespace Kefu.Platform.Sites;

/// <summary>Who works at a site, with names.</summary>
internal sealed class SitePeople(
    ISiteDirectory directory,
    IRepository<IdentityUser, Guid> users,
    IRepository<OrganizationUnit, Guid> units,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    public async Task<int> CountAsync(Guid siteId)
        => (await directory.GetAsync()).PeopleOf(siteId)?.Count ?? (int)await users.GetCountAsync();

    public async Task<PagedResultDto<SitePersonDto>> GetPageAsync(Guid siteId, PagedResultRequestDto input)
    {
        var map = await directory.GetAsync();
        var site = map.Find(siteId) ?? throw new EntityNotFoundException(typeof(Site), siteId);
        var people = await users.GetQueryableAsync();
        if (map.PeopleOf(siteId) is { } ids)
        {
            people = people.Where(user => ids.Contains(user.Id));
        }

        var page = people.OrderBy(user => user.UserName).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(user => new { user.Id, user.UserName, user.Surname, user.Name, UnitIds = user.OrganizationUnits.Select(unit => unit.OrganizationUnitId).ToList() });
        var names = await UnitNamesAsync(map, site);
        var rows = (await executer.ToListAsync(page)).ConvertAll(user => new SitePersonDto
        {
            UserId = user.Id,
            UserName = user.UserName,
            Name = StaffName.Of(user.UserName, user.Surname, user.Name),
            Units = user.UnitIds.Where(names.ContainsKey).Select(id => names[id]).ToList(),
        });
        return new PagedResultDto<SitePersonDto>(await executer.CountAsync(people), rows);
    }

    private async Task<Dictionary<Guid, string>> UnitNamesAsync(SiteMap map, SiteEntry site)
    {
        var ids = map.UnitsOf(site);
        return (await units.GetListAsync(unit => ids.Contains(unit.Id))).ToDictionary(unit => unit.Id, unit => unit.DisplayName);
    }
}
