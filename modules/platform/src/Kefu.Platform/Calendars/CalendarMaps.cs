namespace Kefu.Platform.Calendars;

/// <summary>Between what is shown and what is counted with.</summary>
internal static class CalendarMaps
{
    public static CalendarSeasonDto ToDto(this WorkSeason season)
    {
        var week = season.Week.Select(day => day.ToString()).ToArray();
        return new CalendarSeasonDto
        {
            Month = season.Month, Day = season.Day,
            Monday = week[0], Tuesday = week[1], Wednesday = week[2], Thursday = week[3], Friday = week[4], Saturday = week[5], Sunday = week[6],
        };
    }

    public static WorkSeason ToSeason(this CalendarSeasonDto season) => new(
        season.Month!.Value,
        season.Day!.Value,
        Array.ConvertAll([season.Monday, season.Tuesday, season.Wednesday, season.Thursday, season.Friday, season.Saturday, season.Sunday], DayHours.Parse));

    public static CalendarYearDto ToDto(this CalendarYear year) => new()
    {
        Year = year.Year,
        Holidays = [.. year.Holidays.Select(ToDto)],
        SwappedWorkdays = [.. year.SwappedWorkdays.Select(ToDto)],
    };

    public static HolidayDto ToDto(this Holiday holiday) => new() { Name = holiday.Name, From = holiday.From, To = holiday.To };

    public static SwappedWorkdayDto ToDto(this SwappedWorkday day) => new() { Date = day.Date, Name = day.Name };

    public static Holiday ToHoliday(this HolidayDto holiday) => new(holiday.Name!.Trim(), holiday.From!.Value, holiday.To ?? holiday.From.Value);

    public static SwappedWorkday ToWorkday(this SwappedWorkdayDto day) => new(day.Date!.Value, string.IsNullOrWhiteSpace(day.Name) ? null : day.Name.Trim());
}
