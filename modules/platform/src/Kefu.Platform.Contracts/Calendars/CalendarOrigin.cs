namespace Kefu.Platform.Calendars;

/// <summary>Where the hours of a calendar come from.</summary>
public enum CalendarOrigin
{
    /// <summary>The product came with them.</summary>
    Delivered,

    /// <summary>The company entered them.</summary>
    Company,

    /// <summary>The site entered them.</summary>
    Site,
}
