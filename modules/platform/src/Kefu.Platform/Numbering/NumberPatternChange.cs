using Kefu.Platform.Sites;
using Kefu.Platform.Timing;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Numbering;

/// <summary>Whether a series may write its numbers in another way.</summary>
internal sealed class NumberPatternChange(NumberCounters counters, ICompanyClock clock) : ITransientDependency
{
    /// <exception cref="BusinessException">The pattern has no counter, could repeat a number, or its numbers do not fit.</exception>
    public async Task<string> CheckAsync(NumberSeriesDefinition series, string text)
    {
        var pattern = new NumberPattern(series, text.Trim());
        if (series.Scope == NumberSeriesScope.Site && new NumberPattern(series).UsesSite && !pattern.UsesSite)
        {
            throw pattern.Refused(NumberingErrorCodes.SiteTokenMissing);
        }

        var longest = pattern.Format(pattern.LastNumber, clock.Today, new string('X', SiteConsts.MaxCodeLength));
        if (longest.Length > series.MaxLength)
        {
            throw pattern.Refused(NumberingErrorCodes.TooLong).WithData("Length", longest.Length).WithData("Limit", series.MaxLength);
        }

        var last = await counters.LastOfAllAsync(series.Name, series.Reset.PeriodOf(clock.Today));
        return last < pattern.LastNumber
            ? pattern.ToString()
            : throw pattern.Refused(NumberingErrorCodes.TooNarrow).WithData("Last", pattern.LastNumber).WithData("Next", last + 1);
    }
}
