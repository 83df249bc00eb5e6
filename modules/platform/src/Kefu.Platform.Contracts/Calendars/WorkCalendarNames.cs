namespace Kefu.Platform.Calendars;

/// <summary>The calendars in which the company counts.</summary>
public static class WorkCalendarNames
{
    /// <summary>The office: its hours change with the season, holidays are free.</summary>
    public const string Office = "Office";

    /// <summary>The dispatch desk: every day, holidays too.</summary>
    public const string Operations = "Operations";

    /// <summary>Day and night.</summary>
    public const string AlwaysOn = "AlwaysOn";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Office, Operations, AlwaysOn];
}
