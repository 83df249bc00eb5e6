namespace Kefu.Platform.Calendars;

/// <summary>Codes of what is wrong with a calendar.</summary>
public static class WorkCalendarErrorCodes
{
    /// <summary>It has no working hours where they are counted.</summary>
    public const string NeverOpen = "Platform:WorkCalendarNeverOpen";

    /// <summary>Hours of a day that cannot be read, lie outside 0:00 to 24:00, end before they begin or overlap.</summary>
    public const string HoursInvalid = "Platform:WorkCalendarHoursInvalid";

    /// <summary>A season begins on a day that no month has.</summary>
    public const string SeasonDayUnknown = "Platform:CalendarSeasonDayUnknown";

    /// <summary>Two seasons begin on the same day.</summary>
    public const string SeasonTwice = "Platform:CalendarSeasonTwice";

    /// <summary>No day of any season has hours.</summary>
    public const string WithoutHours = "Platform:CalendarWithoutHours";

    /// <summary>The hours of a site were asked for, and no site is current.</summary>
    public const string SiteMissing = "Platform:CalendarSiteMissing";

    /// <summary>A year that cannot be entered.</summary>
    public const string YearUnknown = "Platform:CalendarYearUnknown";

    /// <summary>A holiday ends before it begins.</summary>
    public const string HolidayReversed = "Platform:CalendarHolidayReversed";

    /// <summary>A day lies outside its year.</summary>
    public const string OutsideYear = "Platform:CalendarDayOutsideYear";

    /// <summary>Two holidays share a day.</summary>
    public const string HolidaysOverlap = "Platform:CalendarHolidaysOverlap";

    /// <summary>A day is entered as swapped workday twice.</summary>
    public const string SwappedTwice = "Platform:CalendarSwappedWorkdayTwice";

    /// <summary>A swapped workday is also a holiday.</summary>
    public const string SwappedOnHoliday = "Platform:CalendarSwappedWorkdayIsHoliday";

    /// <summary>A text names no date.</summary>
    public const string NothingRead = "Platform:CalendarTextWithoutDates";
}
