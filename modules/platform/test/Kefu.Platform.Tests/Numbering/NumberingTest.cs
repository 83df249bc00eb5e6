using Kefu.ModuleTesting;
using Kefu.Platform.Sites;

namespace Kefu.Platform.Numbering;

public abstract class NumberingTest : ModuleTest<NumberingTestModule>
{
    protected ICurrentSite CurrentSite => GetRequiredService<ICurrentSite>();

    /// <summary>Takes numbers in a unit of work of their own.</summary>
    protected Task<IReadOnlyList<string>> TakeAsync(string series, int count = 1)
        => CommitAsync(() => GetRequiredService<INumberAllocator>().AllocateAsync(series, count));
}
