using Kefu.Platform.Data;
using Kefu.Platform.Sites;
using Kefu.Platform.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.Platform.Numbering;

/// <summary>Tells of a series what it has given out.</summary>
internal sealed class NumberSeriesReading(
    NumberPatterns patterns,
    NumberCounters counters,
    SiteCodes siteCodes,
    ICurrentSite currentSite,
    ICompanyClock clock,
    IDbContextProvider<PlatformDataDbContext> contexts,
    IStringLocalizerFactory localizers) : ITransientDependency
{
    public async Task<NumberSeriesDto> ShowAsync(NumberSeriesDefinition series)
    {
        var setting = await patterns.SettingOfAsync(series);
        var pattern = new NumberPattern(series, setting?.Pattern);
        var period = series.Reset.PeriodOf(clock.Today);
        var last = SiteOf(series) is { } site ? await counters.LastAsync(series.Name, site, period) : 0;
        return new NumberSeriesDto
        {
            Name = series.Name,
            DisplayName = series.DisplayName.Localize(localizers),
            Pattern = pattern.ToString(),
            DeliveredPattern = series.Pattern,
            Scope = series.Scope,
            Reset = series.Reset,
            GivenOut = last,
            Voided = await (await VoidsAsync(series)).CountAsync(number => number.Period == period),
            NextNumber = await NextAsync(series, pattern, last + 1),
            IsVoidedByHand = series.IsUsed is not null,
            ConcurrencyStamp = setting?.ConcurrencyStamp,
        };
    }

    public async Task<IQueryable<NumberCounter>> PeriodsAsync(NumberSeriesDefinition series)
        => await counters.OfAsync(series.Name, SiteOf(series) ?? Guid.Empty);

    /// <summary>The void numbers of the company or of the current site.</summary>
    public async Task<IQueryable<NumberVoid>> VoidsAsync(NumberSeriesDefinition series)
    {
        var site = SiteOf(series) ?? Guid.Empty;
        return (await contexts.GetDbContextAsync()).NumberVoids.AsNoTracking().Where(number => number.Series == series.Name && number.SiteId == site);
    }

    private Guid? SiteOf(NumberSeriesDefinition series) => series.Scope == NumberSeriesScope.Company ? Guid.Empty : currentSite.Id;

    private async Task<string?> NextAsync(NumberSeriesDefinition series, NumberPattern pattern, long number)
    {
        if (number > pattern.LastNumber || SiteOf(series) is null || (pattern.UsesSite && currentSite.Id is null))
        {
            return null;
        }

        return pattern.Format(number, clock.Today, pattern.UsesSite ? await siteCodes.GetAsync(currentSite.Id!.Value) : "");
    }
}
