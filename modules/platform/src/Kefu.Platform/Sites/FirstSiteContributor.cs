using Kefu.Platform.Localization;
using Kefu.Platform.Seeding;
using Microsoft.Extensions.Localization;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;

namespace Kefu.Platform.Sites;

/// <summary>A new database has one site, with its organisation unit, so that work can begin; the made-up company has its own.</summary>
internal sealed class FirstSiteContributor(
    IRepository<Site, Guid> sites,
    OrganizationUnitManager units,
    DemoSites demoSites,
    IGuidGenerator guids,
    IStringLocalizer<PlatformResource> texts) : IDataSeedContributor, ITransientDependency
{
    private const string Code = "HQ";

    public async Task SeedAsync(DataSeedContext context)
    {
        if (await sites.GetCountAsync() > 0)
        {
            return;
        }

        if (context.IsDemo())
        {
            await demoSites.OpenAsync();
            return;
        }

        var unit = new OrganizationUnit(guids.Create(), texts["FirstSite"]);
        await units.CreateAsync(unit);
        await sites.InsertAsync(new Site(guids.Create(), Code, unit.DisplayName, unit.Id), autoSave: true);
    }
}
