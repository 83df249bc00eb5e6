namespace Kefu.Platform.Calendars;

/// <summary>Codes of what is wrong with a calendar.</summary>
public static class WorkCalendarErrorCodes
{
    /// <summary>It has no working hours where they are counted.</summary>
    public const string NeverOpen = "Platform:WorkCalendarNeverOpen";

    /// <summary>Hours of a day that cannot be read, lie outside 0:00 to 24:00, end before they begin or overlap.</summary>
    public const string HoursInvalid = "Platform:WorkCalendarHoursInvalid";
}
