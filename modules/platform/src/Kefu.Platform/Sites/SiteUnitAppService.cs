using Microsoft.AspNetCore.Authorization;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Permissions = Kefu.Platform.PlatformPermissions.Sites;

namespace Kefu.Platform.Sites;

/// <inheritdoc cref="ISiteUnitAppService" />
[Authorize(Permissions.View)]
public sealed class SiteUnitAppService : ApplicationService, ISiteUnitAppService
{
    private ISiteDirectory Directory => LazyServiceProvider.LazyGetRequiredService<ISiteDirectory>();

    private IRepository<IdentityUser, Guid> Users => LazyServiceProvider.LazyGetRequiredService<IRepository<IdentityUser, Guid>>();

    private IRepository<OrganizationUnit, Guid> Units => LazyServiceProvider.LazyGetRequiredService<IRepository<OrganizationUnit, Guid>>();

    private OrganizationUnitManager Manager => LazyServiceProvider.LazyGetRequiredService<OrganizationUnitManager>();

    public async Task<ListResultDto<SiteUnitDto>> GetListAsync(GetSiteUnitsInput input)
    {
        var map = await Directory.GetAsync();
        var sites = map.Sites.Where(site => input.SiteId is { } one ? site.Id == one : site.IsOpen).ToList();
        var siteOf = sites.SelectMany(site => map.UnitsOf(site).Select(id => (Id: id, Site: site))).ToDictionary(unit => unit.Id, unit => unit.Site);
        var ids = input.UserId is { } userId ? map.UnitsOf(userId).Where(siteOf.ContainsKey).ToList() : [.. siteOf.Keys];
        var rows = (await Units.GetListAsync(unit => ids.Contains(unit.Id)))
            .OrderBy(unit => unit.Code, StringComparer.Ordinal)
            .Select(unit => ToDto(unit, siteOf[unit.Id]));
        return new ListResultDto<SiteUnitDto>([.. rows]);
    }

    [Authorize(Permissions.Update)]
    public async Task<SiteUnitDto> CreateAsync(CreateSiteUnitInput input)
    {
        var site = (await Directory.GetAsync()).Find(input.SiteId) ?? throw new EntityNotFoundException(typeof(Site), input.SiteId);
        var unit = new OrganizationUnit(GuidGenerator.Create(), input.Name.Trim(), site.UnitId);
        await Manager.CreateAsync(unit);
        return ToDto(unit, site);
    }

    [Authorize(Permissions.Update)]
    public async Task<SiteUnitDto> UpdateAsync(Guid id, UpdateSiteUnitInput input)
    {
        var (unit, site) = await DepartmentAsync(id);
        unit.DisplayName = input.Name.Trim();
        await Manager.UpdateAsync(unit);
        return ToDto(unit, site);
    }

    [Authorize(Permissions.Update)]
    public async Task DeleteAsync(Guid id) => await Manager.DeleteAsync((await DepartmentAsync(id)).Unit.Id);

    [Authorize(Permissions.Update)]
    public async Task UpdateMembershipAsync(Guid userId, UpdateMembershipInput input)
    {
        var map = await Directory.GetAsync();
        // Of a closed site everybody keeps the place for when it opens again.
        var ofSites = map.Sites.Where(site => site.IsOpen).SelectMany(map.UnitsOf).ToHashSet();
        if (input.UnitIds.Any(id => !ofSites.Contains(id)))
        {
            throw new BusinessException(SiteErrorCodes.UnitForeign);
        }

        var user = await Users.GetAsync(userId);
        foreach (var gone in user.OrganizationUnits.Select(unit => unit.OrganizationUnitId).Where(ofSites.Contains).Except(input.UnitIds).ToList())
        {
            user.RemoveOrganizationUnit(gone);
        }

        foreach (var added in input.UnitIds)
        {
            user.AddOrganizationUnit(added);
        }

        await Users.UpdateAsync(user);
    }

    /// <summary>A department of a site: the units of the sites themselves are changed with them.</summary>
    private async Task<(OrganizationUnit Unit, SiteEntry Site)> DepartmentAsync(Guid id)
    {
        var map = await Directory.GetAsync();
        var site = map.Sites.FirstOrDefault(site => site.UnitId != id && map.UnitsOf(site).Contains(id))
            ?? throw new EntityNotFoundException(typeof(OrganizationUnit), id);
        return (await Units.GetAsync(id), site);
    }

    private static SiteUnitDto ToDto(OrganizationUnit unit, SiteEntry site)
        => new() { Id = unit.Id, SiteId = site.Id, Name = unit.DisplayName, IsDepartment = unit.Id != site.UnitId };
}
