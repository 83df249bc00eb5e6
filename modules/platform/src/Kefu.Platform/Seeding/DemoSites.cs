using Kefu.Platform.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Kefu.Platform.Seeding;

/// <summary>The two sites of the made-up company. Whoever was there before the second belongs to the first.</summary>
internal sealed class DemoSites(SiteOpening opening, IRepository<Site, Guid> sites) : ITransientDependency
{
    public const string First = "WLMQ", Second = "KS";

    /// <summary>The organisation units of the sites by the sites' codes; opens those that are not there yet.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> OpenAsync() => new Dictionary<string, Guid>
    {
        [First] = await UnitOfAsync(First, "乌鲁木齐总站"),
        [Second] = await UnitOfAsync(Second, "喀什分公司"),
    };

    private async Task<Guid> UnitOfAsync(string code, string name)
        => (await sites.FindAsync(site => site.Code == code) ?? await opening.OpenAsync(code, name)).OrganizationUnitId;
}
