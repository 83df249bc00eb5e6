using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;

namespace Kefu.Platform.Sites;

/// <summary>Opens a site with its organisation unit.</summary>
internal sealed class SiteOpening(
    IRepository<Site, Guid> sites,
    IRepository<IdentityUser, Guid> users,
    OrganizationUnitManager units,
    IGuidGenerator guids) : ITransientDependency
{
    /// <exception cref="BusinessException"><see cref="SiteErrorCodes.CodeTaken"/>.</exception>
    public async Task<Site> OpenAsync(string code, string name)
    {
        var existing = await sites.GetListAsync();
        if (existing.Exists(site => site.Code == code))
        {
            throw new BusinessException(SiteErrorCodes.CodeTaken).WithData("Code", code);
        }

        if (existing.Count == 1)
        {
            await SettleAsync(existing[0]);
        }

        var unit = new OrganizationUnit(guids.Create(), name);
        await units.CreateAsync(unit);
        return await sites.InsertAsync(new Site(guids.Create(), code, name, unit.Id), autoSave: true);
    }

    /// <summary>So far everybody belonged to the only site without being told so; with a second one it must be said.</summary>
    private async Task SettleAsync(Site only)
    {
        var unsettled = await users.GetListAsync(user => user.OrganizationUnits.Count == 0, includeDetails: true);
        unsettled.ForEach(user => user.AddOrganizationUnit(only.OrganizationUnitId));
        await users.UpdateManyAsync(unsettled);
    }
}
