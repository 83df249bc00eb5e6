namespace Kefu.Platform.Calendars;

/// <summary>A season as it is kept: the hours of each day, from Monday on, as text.</summary>
internal sealed record StoredSeason(int Month, int Day, string[] Week)
{
    public static StoredSeason Of(WorkSeason season) => new(season.Month, season.Day, [.. season.Week.Select(day => day.ToString())]);

    public WorkSeason ToSeason() => new(Month, Day, Array.ConvertAll(Week, DayHours.Parse));
}
