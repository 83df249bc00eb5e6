using Kefu.Platform.Data;
using Kefu.Platform.Sites;
using Kefu.Platform.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.Platform.Numbering;

/// <summary>Tells of series what they have given out, of however many with the same few queries.</summary>
internal sealed class NumberSeriesReading(
    SiteCodes siteCodes,
    ICurrentSite currentSite,
    ICompanyClock clock,
    IDbContextProvider<PlatformDataDbContext> contexts,
    IStringLocalizerFactory localizers) : ITransientDependency
{
    public async Task<NumberSeriesDto> ShowAsync(NumberSeriesDefinition series) => (await ShowAsync([series])).Single();

    public async Task<List<NumberSeriesDto>> ShowAsync(IReadOnlyList<NumberSeriesDefinition> all)
    {
        var context = await contexts.GetDbContextAsync();
        var (names, here) = (all.Select(series => series.Name).ToList(), currentSite.Id ?? Guid.Empty);
        var periods = all.Select(PeriodOf).Distinct().ToList();
        var settings = await context.NumberPatterns.AsNoTracking().Where(setting => names.Contains(setting.Series)).ToDictionaryAsync(setting => setting.Series);
        var counters = await context.Set<NumberCounter>().AsNoTracking()
            .Where(row => names.Contains(row.Series) && (row.SiteId == Guid.Empty || row.SiteId == here) && periods.Contains(row.Period))
            .ToDictionaryAsync(row => (row.Series, row.SiteId, row.Period), row => row.LastNumber);
        var voids = await context.NumberVoids
            .Where(row => names.Contains(row.Series) && (row.SiteId == Guid.Empty || row.SiteId == here) && periods.Contains(row.Period))
            .GroupBy(row => new { row.Series, row.SiteId, row.Period })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => (group.Key.Series, group.Key.SiteId, group.Key.Period), group => group.Count);
        var site = currentSite.Id is { } id ? await siteCodes.FindAsync(id) : null;
        return [.. all.Select(series =>
        {
            var key = (series.Name, SiteOf(series), PeriodOf(series));
            return Shown(series, settings.GetValueOrDefault(series.Name), counters.GetValueOrDefault(key), voids.GetValueOrDefault(key), site);
        })];
    }

    /// <summary>The counters of the company or of the current site.</summary>
    public async Task<IQueryable<NumberCounter>> PeriodsAsync(NumberSeriesDefinition series)
    {
        var site = SiteOf(series);
        return (await contexts.GetDbContextAsync()).Set<NumberCounter>().AsNoTracking().Where(row => row.Series == series.Name && row.SiteId == site);
    }

    /// <summary>The void numbers of the company or of the current site.</summary>
    public async Task<IQueryable<NumberVoid>> VoidsAsync(NumberSeriesDefinition series)
    {
        var site = SiteOf(series);
        return (await contexts.GetDbContextAsync()).NumberVoids.AsNoTracking().Where(number => number.Series == series.Name && number.SiteId == site);
    }

    private Guid SiteOf(NumberSeriesDefinition series) => series.Scope == NumberSeriesScope.Company ? Guid.Empty : currentSite.Id ?? Guid.Empty;

    private string PeriodOf(NumberSeriesDefinition series) => series.Reset.PeriodOf(clock.Today);

    private NumberSeriesDto Shown(NumberSeriesDefinition series, NumberPatternSetting? setting, long last, int voided, string? site)
    {
        var pattern = new NumberPattern(series, setting?.Pattern);
        var isKnown = last < pattern.LastNumber && (site is not null || (series.Scope == NumberSeriesScope.Company && !pattern.UsesSite));
        return new NumberSeriesDto
        {
            Name = series.Name,
            DisplayName = series.DisplayName.Localize(localizers),
            Pattern = pattern.ToString(),
            DeliveredPattern = series.Pattern,
            Scope = series.Scope,
            Reset = series.Reset,
            GivenOut = last,
            Voided = voided,
            NextNumber = isKnown ? pattern.Format(last + 1, clock.Today, site ?? "") : null,
            IsVoidedByHand = series.IsUsed is not null,
            ConcurrencyStamp = setting?.ConcurrencyStamp,
        };
    }
}
