namespace Kefu.Platform.Calendars;

/// <summary>The hours of a calendar, without the days of a year.</summary>
/// <param name="KeepsHolidays">Holidays are free and swapped days worked.</param>
/// <param name="Seasons">The hours by season.</param>
internal sealed record WorkPattern(bool KeepsHolidays, IReadOnlyList<WorkSeason> Seasons);
