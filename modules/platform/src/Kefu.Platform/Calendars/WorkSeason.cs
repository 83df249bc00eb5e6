namespace Kefu.Platform.Calendars;

/// <summary>The hours of a week from a day of each year on, until the next season begins.</summary>
/// <param name="month">Month of the first day, 1 to 12.</param>
/// <param name="day">Day of that month.</param>
/// <param name="week">The hours of seven days, from Monday on.</param>
public sealed class WorkSeason(int month, int day, params DayHours[] week)
{
    private const int DaysOfWeek = 7;

    private readonly DayHours[] _week = week.Length == DaysOfWeek ? week : throw new ArgumentException("A week has seven days.", nameof(week));

    /// <summary>Month of the first day.</summary>
    public int Month { get; } = month;

    /// <summary>Day of that month.</summary>
    public int Day { get; } = day;

    /// <summary>The hours of seven days, from Monday on.</summary>
    public IReadOnlyList<DayHours> Week => _week;

    internal bool HasBegun(DateOnly day) => (Month, Day).CompareTo((day.Month, day.Day)) <= 0;

    internal DayHours Of(DayOfWeek day) => _week[((int)day + DaysOfWeek - 1) % DaysOfWeek];

    /// <summary>The hours of the first day of the week on which one works.</summary>
    internal DayHours FirstWorkingDay => Array.Find(_week, hours => !hours.IsFree) ?? DayHours.Free;
}
