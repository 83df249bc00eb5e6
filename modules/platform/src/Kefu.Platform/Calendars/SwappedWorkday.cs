namespace Kefu.Platform.Calendars;

/// <summary>A day on which one works for a free one (调休).</summary>
internal sealed record SwappedWorkday(DateOnly Date, string? Name);
