using Kefu.Platform.Sites;
using Kefu.Platform.Timing;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Numbering;

internal sealed class NumberAllocator(
    NumberSeriesDefinitions definitions,
    NumberPatterns patterns,
    NumberCounters counters,
    SiteCodes siteCodes,
    ICurrentSite currentSite,
    ICompanyClock clock) : INumberAllocator, ITransientDependency
{
    public async Task<IReadOnlyList<string>> AllocateAsync(string series, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var definition = definitions.Get(series);
        var pattern = await patterns.GetAsync(definition);
        var day = clock.Today;
        var site = pattern.UsesSite ? await siteCodes.GetAsync(definition.SiteOf(currentSite)) : "";

        var last = await counters.AdvanceAsync(series, definition.CounterSite(currentSite), definition.Reset.PeriodOf(day), count);
        return last <= pattern.LastNumber
            ? [.. Enumerable.Range(0, count).Select(offset => pattern.Format(last - count + 1 + offset, day, site))]
            : throw new BusinessException(NumberingErrorCodes.Exhausted).WithData("Series", series).WithData("Last", pattern.LastNumber);
    }
}
