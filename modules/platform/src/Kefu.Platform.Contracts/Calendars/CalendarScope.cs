namespace Kefu.Platform.Calendars;

/// <summary>For whom the hours of a calendar are.</summary>
public enum CalendarScope
{
    /// <summary>The company: every site that has none of its own.</summary>
    Company,

    /// <summary>The current site.</summary>
    Site,
}
