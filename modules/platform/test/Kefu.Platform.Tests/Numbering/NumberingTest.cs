using Kefu.ModuleTesting;
using Kefu.Platform.Data;
using Kefu.Platform.Sites;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace Kefu.Platform.Numbering;

public abstract class NumberingTest : ModuleTest<NumberingTestModule>
{
    protected ICurrentSite CurrentSite => GetRequiredService<ICurrentSite>();

    /// <summary>Takes numbers in a unit of work of their own.</summary>
    protected Task<IReadOnlyList<string>> TakeAsync(string series, int count = 1)
        => CommitAsync(() => GetRequiredService<INumberAllocator>().AllocateAsync(series, count));

    protected async Task<Guid> GivenSiteAsync(string code)
    {
        var id = GetRequiredService<IGuidGenerator>().Create();
        await CommitAsync(async () =>
        {
            var context = await GetRequiredService<IDbContextProvider<PlatformDataDbContext>>().GetDbContextAsync();
            context.Sites.Add(new Site(id, code, code, organizationUnitId: id));
        });
        return id;
    }
}
