namespace Kefu.Platform.Calendars;

/// <summary>The hours of a calendar.</summary>
public sealed class CalendarDto
{
    /// <summary>One of <see cref="WorkCalendarNames"/>.</summary>
    public string Name { get; set; } = "";

    public CalendarOrigin Origin { get; set; }

    /// <summary>Holidays are free and swapped days worked.</summary>
    public bool KeepsHolidays { get; set; }

    /// <summary>By their first day.</summary>
    public List<CalendarSeasonDto> Seasons { get; set; } = [];

    /// <summary>Goes back with a change; empty while the asked scope has no hours of its own.</summary>
    public string? ConcurrencyStamp { get; set; }
}
