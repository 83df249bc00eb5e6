namespace Kefu.Platform.Calendars;

/// <summary>A stretch of a day in which one works, as time since midnight; the end may be 24:00.</summary>
public readonly record struct OpenHours(TimeSpan From, TimeSpan To);
