using Kefu.ModuleTesting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Permissions = Kefu.Platform.PlatformPermissions.Sites;

namespace Kefu.Platform.Sites;

/// <summary>A company with sites, people and parcels.</summary>
public abstract class SiteTest : ModuleTest<SiteTestModule>
{
    protected static readonly string[] SiteAdministrator = [Permissions.View, Permissions.Create, Permissions.Update, Permissions.Delete];

    protected ICurrentSite CurrentSite => GetRequiredService<ICurrentSite>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await CommitAsync(async () =>
        {
            var database = (await GetRequiredService<IDbContextProvider<ParcelDbContext>>().GetDbContextAsync()).Database;
            await database.ExecuteSqlRawAsync(database.GenerateCreateScript()
                .Replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS", StringComparison.Ordinal)
                .Replace("CREATE INDEX", "CREATE INDEX IF NOT EXISTS", StringComparison.Ordinal));
        });
    }

    protected async Task<SiteDto> OpenSiteAsync(string code)
    {
        using var administrator = await AsUserWithAsync(SiteAdministrator);
        return await CallAsync((ISiteAppService sites) => sites.CreateAsync(new CreateSiteInput { Code = code, Name = "场站" + code }));
    }

    protected async Task<Guid> GivenUserAsync(string name)
    {
        var id = GetRequiredService<IGuidGenerator>().Create();
        await CallAsync<IdentityUserManager>(users => CommitAsync(async () => (await users.CreateAsync(new IdentityUser(id, name, name + "@example.com"))).CheckErrors()));
        return id;
    }

    /// <summary>Lets somebody work at these sites and at no others.</summary>
    protected async Task SettleAsync(Guid userId, params SiteDto[] sites)
    {
        using var administrator = await AsUserWithAsync(SiteAdministrator);
        var units = new List<Guid>();
        foreach (var site in sites)
        {
            units.Add((await UnitsAsync(site)).Single(unit => !unit.IsDepartment).Id);
        }

        await PutAsync(userId, [.. units]);
    }

    protected Task PutAsync(Guid userId, params Guid[] unitIds)
        => CallAsync<ISiteUnitAppService>(units => units.UpdateMembershipAsync(userId, new UpdateMembershipInput { UnitIds = unitIds }));

    protected async Task<IReadOnlyList<SiteUnitDto>> UnitsAsync(SiteDto site)
        => (await CallAsync((ISiteUnitAppService units) => units.GetListAsync(new GetSiteUnitsInput { SiteId = site.Id }))).Items;

    protected Task<MySitesDto> MySitesAsync() => CallAsync((IMySiteAppService sites) => sites.GetAsync());
}
