namespace Kefu.Platform.Calendars;

/// <summary>The holidays of a year.</summary>
public sealed class CalendarYearDto
{
    public int Year { get; set; }

    /// <summary>False while nobody has entered the year.</summary>
    public bool IsEntered { get; set; }

    /// <summary>By date.</summary>
    public List<HolidayDto> Holidays { get; set; } = [];

    /// <summary>By date.</summary>
    public List<SwappedWorkdayDto> SwappedWorkdays { get; set; } = [];

    /// <summary>Goes back with a change.</summary>
    public string? ConcurrencyStamp { get; set; }
}
