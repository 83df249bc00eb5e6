using Kefu.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.Platform.Numbering;

/// <summary>The codes of sites, as they stand in numbers.</summary>
internal sealed class SiteCodes(IDbContextProvider<PlatformDataDbContext> contexts) : ITransientDependency
{
    public async Task<string?> FindAsync(Guid siteId)
        => await (await contexts.GetDbContextAsync()).Sites.Where(site => site.Id == siteId).Select(site => site.Code).FirstOrDefaultAsync();

    public async Task<string> GetAsync(Guid siteId)
    {
        var context = await contexts.GetDbContextAsync();
        return await context.Sites.Where(site => site.Id == siteId).Select(site => site.Code).SingleAsync();
    }
}
