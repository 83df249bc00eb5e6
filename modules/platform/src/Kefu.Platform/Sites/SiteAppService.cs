using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Permissions = Kefu.Platform.PlatformPermissions.Sites;

namespace Kefu.Platform.Sites;

/// <inheritdoc cref="ISiteAppService" />
[Authorize(Permissions.View)]
public sealed class SiteAppService : ApplicationService, ISiteAppService
{
    // The parts of a module are internal, so a public constructor cannot name them.
    private IRepository<Site, Guid> Sites => LazyServiceProvider.LazyGetRequiredService<IRepository<Site, Guid>>();

    private OrganizationUnitManager Units => LazyServiceProvider.LazyGetRequiredService<OrganizationUnitManager>();

    private IRepository<OrganizationUnit, Guid> UnitRows => LazyServiceProvider.LazyGetRequiredService<IRepository<OrganizationUnit, Guid>>();

    private SiteOpening Opening => LazyServiceProvider.LazyGetRequiredService<SiteOpening>();

    private SiteClosing Closing => LazyServiceProvider.LazyGetRequiredService<SiteClosing>();

    private SitePeople People => LazyServiceProvider.LazyGetRequiredService<SitePeople>();

    public async Task<PagedResultDto<SiteDto>> GetListAsync(PagedResultRequestDto input)
    {
        var page = (await Sites.GetQueryableAsync()).OrderBy(site => site.ClosedAt != null).ThenBy(site => site.Code).Skip(input.SkipCount).Take(input.MaxResultCount);
        var rows = new List<SiteDto>();
        foreach (var site in await AsyncExecuter.ToListAsync(page))
        {
            rows.Add(await ShownAsync(site));
        }

        return new PagedResultDto<SiteDto>(await Sites.GetCountAsync(), rows);
    }

    public async Task<SiteDto> GetAsync(Guid id) => await ShownAsync(await Sites.GetAsync(id));

    public Task<PagedResultDto<SitePersonDto>> GetPeopleAsync(Guid id, PagedResultRequestDto input) => People.GetPageAsync(id, input);

    [Authorize(Permissions.Create)]
    public async Task<SiteDto> CreateAsync(CreateSiteInput input) => await ShownAsync(await Opening.OpenAsync(input.Code.Trim(), input.Name.Trim()));

    [Authorize(Permissions.Update)]
    public async Task<SiteDto> UpdateAsync(Guid id, UpdateSiteInput input)
    {
        var site = await Sites.GetAsync(id);
        site.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        site.Rename(input.Name.Trim());
        var unit = await UnitRows.GetAsync(site.OrganizationUnitId);
        unit.DisplayName = site.Name;
        await Units.UpdateAsync(unit);
        return await SavedAsync(site);
    }

    [Authorize(Permissions.Delete)]
    public async Task<SiteDto> CloseAsync(Guid id)
    {
        var site = await Sites.GetAsync(id);
        await Closing.CloseAsync(site, Clock.Now);
        return await SavedAsync(site);
    }

    [Authorize(Permissions.Delete)]
    public async Task<SiteDto> ReopenAsync(Guid id)
    {
        var site = await Sites.GetAsync(id);
        site.Reopen();
        return await SavedAsync(site);
    }

    private async Task<SiteDto> SavedAsync(Site site) => await ShownAsync(await Sites.UpdateAsync(site, autoSave: true));

    private async Task<SiteDto> ShownAsync(Site site) => new()
    {
        Id = site.Id,
        Code = site.Code,
        Name = site.Name,
        IsOpen = site.IsOpen,
        ClosedAt = site.ClosedAt,
        People = await People.CountAsync(site.Id),
        ConcurrencyStamp = site.ConcurrencyStamp,
    };
}
