using Kefu.Platform.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Kefu.Platform.Seeding;

/// <summary>The two sites of the made-up company. Whoever was there before the second belongs to the first.</summary>
internal sealed class DemoSites(SiteOpening opening, IRepository<Site, Guid> sites) : ITransientDependency
{
    public const string First = "WLMQ", Second = "KS";

    /// <summary>The organisation units of the sites by the sites' codes.</summary>
    public async Task<IReadOnlyDictionary<string, Guid>> OpenAsync()
    {
        var first = (await sites.GetListAsync()).FirstOrDefault() ?? await opening.OpenAsync(First, "乌鲁木齐总站");
        var second = await opening.OpenAsync(Second, "喀什分公司");
        return new Dictionary<string, Guid> { [First] = first.OrganizationUnitId, [Second] = second.OrganizationUnitId };
    }
}
