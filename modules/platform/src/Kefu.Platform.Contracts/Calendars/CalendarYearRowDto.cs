namespace Kefu.Platform.Calendars;

/// <summary>A year of the list of years.</summary>
public sealed class CalendarYearRowDto
{
    public int Year { get; set; }

    /// <summary>False for a year that should have been entered and was not: this one, and from December on the next.</summary>
    public bool IsEntered { get; set; }

    /// <summary>How many days are free.</summary>
    public int HolidayDays { get; set; }

    /// <summary>How many days are worked for them.</summary>
    public int SwappedWorkdays { get; set; }
}
