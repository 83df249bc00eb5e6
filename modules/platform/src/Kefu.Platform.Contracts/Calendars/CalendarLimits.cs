namespace Kefu.Platform.Calendars;

/// <summary>How much a calendar may hold.</summary>
public static class CalendarLimits
{
    /// <summary>Characters of a holiday's name.</summary>
    public const int Name = 50;

    /// <summary>Characters of the hours of one day.</summary>
    public const int Hours = 100;

    /// <summary>Seasons of a calendar.</summary>
    public const int Seasons = 12;

    /// <summary>Holidays of a year, and as many swapped workdays.</summary>
    public const int Holidays = 60;

    /// <summary>Characters of a notice that is pasted.</summary>
    public const int Notice = 8000;

    /// <summary>The first year that can be entered.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last.</summary>
    public const int LastYear = 2100;
}
