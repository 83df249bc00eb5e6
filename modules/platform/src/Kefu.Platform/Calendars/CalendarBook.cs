using System.Collections.Concurrent;

namespace Kefu.Platform.Calendars;

/// <summary>All that is entered of calendars, as it was read at one time.</summary>
internal sealed class CalendarBook(TimeSpan utcOffset, IEnumerable<CalendarPattern> patterns, IEnumerable<CalendarYear> years)
{
    private readonly Dictionary<(string Calendar, Guid SiteId), WorkPattern> _patterns = patterns.ToDictionary(pattern => (pattern.Calendar, pattern.SiteId), pattern => pattern.Hours);
    private readonly List<CalendarYear> _years = [.. years];
    private readonly ConcurrentDictionary<(string Calendar, Guid SiteId), WorkCalendar> _calendars = [];

    public WorkCalendar Get(string calendar, Guid siteId) => _calendars.GetOrAdd((calendar, siteId), key => Make(key.Calendar, key.SiteId));

    public (WorkPattern Hours, CalendarOrigin Origin) Pattern(string calendar, Guid siteId)
        => siteId != Guid.Empty && _patterns.TryGetValue((calendar, siteId), out var ofSite) ? (ofSite, CalendarOrigin.Site)
            : _patterns.TryGetValue((calendar, Guid.Empty), out var ofCompany) ? (ofCompany, CalendarOrigin.Company)
            : (DeliveredPatterns.Get(calendar), CalendarOrigin.Delivered);

    private WorkCalendar Make(string calendar, Guid siteId)
    {
        var hours = Pattern(calendar, siteId).Hours;
        var years = hours.KeepsHolidays ? _years : [];
        return new WorkCalendar(
            calendar,
            utcOffset,
            hours.Seasons,
            years.SelectMany(year => year.Holidays).SelectMany(holiday => holiday.Days),
            years.SelectMany(year => year.SwappedWorkdays).Select(day => day.Date));
    }
}
