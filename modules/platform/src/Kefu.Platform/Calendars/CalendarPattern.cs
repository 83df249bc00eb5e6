using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.Platform.Calendars;

/// <summary>The hours that the company or a site has entered for a calendar, in place of those the product comes with.</summary>
internal sealed class CalendarPattern : AuditedAggregateRoot<Guid>
{
    private CalendarPattern() { }

    public CalendarPattern(Guid id, string calendar, Guid siteId, WorkPattern hours) : base(id)
    {
        (Calendar, SiteId) = (calendar, siteId);
        Change(hours);
    }

    public string Calendar { get; private set; } = "";

    /// <summary>Empty for the company: a null would not be unique.</summary>
    public Guid SiteId { get; private set; }

    public bool KeepsHolidays { get; private set; }

    public List<StoredSeason> Seasons { get; private set; } = [];

    public WorkPattern Hours => new(KeepsHolidays, Seasons.Select(season => season.ToSeason()));

    public void Change(WorkPattern hours) => (KeepsHolidays, Seasons) = (hours.KeepsHolidays, [.. hours.Seasons.Select(StoredSeason.Of)]);
}
