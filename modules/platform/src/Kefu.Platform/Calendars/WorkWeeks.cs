namespace Kefu.Platform.Calendars;

/// <summary>Which hours each day has: seasons that come back every year, holidays, and days that were swapped (调休).</summary>
internal sealed class WorkWeeks(IEnumerable<WorkSeason> seasons, IEnumerable<DateOnly> holidays, IEnumerable<DateOnly> swappedWorkdays)
{
    private readonly WorkSeason[] _seasons = [.. seasons.OrderBy(season => (season.Month, season.Day))];
    private readonly HashSet<DateOnly> _holidays = [.. holidays];
    private readonly HashSet<DateOnly> _swappedWorkdays = [.. swappedWorkdays];

    /// <summary>Some week has hours. Holidays are of some years only, so that such a calendar opens again.</summary>
    public bool HasHours => Array.Exists(_seasons, season => !season.FirstWorkingDay.IsFree);

    public DayHours Of(DateOnly day)
    {
        // The last day of time has no end that could be written.
        if (_seasons.Length == 0 || _holidays.Contains(day) || day == DateOnly.MaxValue)
        {
            return DayHours.Free;
        }

        var season = Array.FindLast(_seasons, season => season.HasBegun(day)) ?? _seasons[^1];
        var hours = season.Of(day.DayOfWeek);
        return hours.IsFree && _swappedWorkdays.Contains(day) ? season.FirstWorkingDay : hours;
    }
}
