namespace Kefu.Platform.Calendars;

/// <summary>The calendars in which clocks and due times count.</summary>
public interface IWorkCalendars
{
    /// <summary>
    /// A calendar of <see cref="WorkCalendarNames"/> as a site keeps it: its own hours where it has any, else the company's, else those the
    /// product comes with. Without a site it is that of the current one. It does not change any more: ask anew for each use.
    /// </summary>
    Task<WorkCalendar> GetAsync(string calendar, Guid? siteId = null);
}
