using System.Globalization;
using Volo.Abp;

namespace Kefu.Platform.Calendars;

/// <summary>The hours of a calendar, without the days of a year.</summary>
internal sealed class WorkPattern
{
    private const int LeapYear = 2000;

    /// <exception cref="BusinessException">A season begins on no day or on that of another, or none has hours.</exception>
    public WorkPattern(bool keepsHolidays, IEnumerable<WorkSeason> seasons)
    {
        KeepsHolidays = keepsHolidays;
        Seasons = [.. seasons.OrderBy(season => (season.Month, season.Day))];
        if (Seasons.FirstOrDefault(season => season.Month is < 1 or > 12 || season.Day < 1 || season.Day > DateTime.DaysInMonth(LeapYear, season.Month)) is { } unknown)
        {
            throw Refused(WorkCalendarErrorCodes.SeasonDayUnknown, unknown);
        }

        if (Seasons.GroupBy(season => (season.Month, season.Day)).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw Refused(WorkCalendarErrorCodes.SeasonTwice, twice.First());
        }

        if (Seasons.All(season => season.FirstWorkingDay.IsFree))
        {
            throw new BusinessException(WorkCalendarErrorCodes.WithoutHours);
        }
    }

    /// <summary>Holidays are free and swapped days worked.</summary>
    public bool KeepsHolidays { get; }

    /// <summary>By their first day.</summary>
    public IReadOnlyList<WorkSeason> Seasons { get; }

    private static BusinessException Refused(string code, WorkSeason season)
        => new BusinessException(code).WithData("Day", string.Create(CultureInfo.InvariantCulture, $"{season.Month}-{season.Day}"));
}
