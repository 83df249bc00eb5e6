using System.Globalization;
using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.Platform.Calendars;

/// <summary>Days and hours as the office knows them, in Beijing time.</summary>
public class Work_calendar_tests
{
    private static readonly DayHours Summer = DayHours.Parse("10:00-14:00 16:00-20:00");
    private static readonly DayHours Winter = DayHours.Parse("10:00-14:00 15:30-19:30");

    [Theory]
    [InlineData("2026-06-06 19:30", 120, "2026-06-08 11:30")] // Saturday to Monday
    [InlineData("2026-06-08 13:30", 60, "2026-06-08 16:30")] // over noon
    [InlineData("2026-06-08 08:00", 60, "2026-06-08 11:00")] // before the opening
    [InlineData("2026-06-08 10:00", 480, "2026-06-08 20:00")] // a whole day ends as it closes
    [InlineData("2026-04-30 18:30", 90, "2026-05-01 10:30")] // the last evening of winter closes at 19:30
    [InlineData("2026-05-01 13:30", 60, "2026-05-01 16:30")] // and summer begins
    [InlineData("2026-09-30 19:30", 300, "2026-10-01 16:00")] // summer to winter
    [InlineData("2026-12-31 19:00", 60, "2027-01-01 10:30")] // the turn of the year stays in winter
    public void Hours_count_while_the_office_is_open(string from, int minutes, string due)
        => Local(Office().AddWorkingTime(Utc(from), TimeSpan.FromMinutes(minutes))).ShouldBe(due);

    [Theory]
    [InlineData("2026-06-08 11:30", -120, "2026-06-06 19:30")]
    [InlineData("2026-06-07 12:00", -60, "2026-06-06 19:00")]
    public void Hours_count_back_as_they_count_on(string from, int minutes, string begin)
        => Local(Office().AddWorkingTime(Utc(from), TimeSpan.FromMinutes(minutes))).ShouldBe(begin);

    [Fact]
    public void A_holiday_is_free_and_a_swapped_workday_has_the_hours_of_a_monday()
    {
        var office = Office(holidays: ["2026-09-25", "2026-09-26"], swapped: ["2026-09-27"]);

        Local(office.AddWorkingTime(Utc("2026-09-24 19:30"), TimeSpan.FromHours(1))).ShouldBe("2026-09-27 10:30");
        office.WorkingTimeBetween(Utc("2026-09-27 00:00"), Utc("2026-09-28 00:00")).ShouldBe(TimeSpan.FromHours(8));
        Local(office.AddWorkingDays(Utc("2026-09-24 11:00"), 1)).ShouldBe("2026-09-27 11:00");
    }

    [Fact]
    public void A_swapped_workday_that_is_worked_anyway_keeps_its_hours()
    {
        var halfSaturday = new WorkSeason(1, 1, Summer, Summer, Summer, Summer, Summer, DayHours.Parse("10:00-14:00"), DayHours.Free);
        var office = new WorkCalendar("office", GivenCalendar.Offset, [halfSaturday], swappedWorkdays: [new DateOnly(2026, 6, 6)]);

        office.WorkingTimeBetween(Utc("2026-06-06 00:00"), Utc("2026-06-07 00:00")).ShouldBe(TimeSpan.FromHours(4));
    }

    [Theory]
    [InlineData("2026-06-05 11:00", 3, "2026-06-09 11:00")] // Friday: Saturday, Monday, Tuesday
    [InlineData("2026-06-08 15:00", 1, "2026-06-09 16:00")] // at noon, moved to the opening
    [InlineData("2026-06-08 21:00", 1, "2026-06-10 10:00")] // after closing it begins the next morning
    [InlineData("2026-06-07 15:00", 1, "2026-06-09 10:00")] // so it does on a Sunday
    [InlineData("2026-06-06 20:00", 1, "2026-06-08 20:00")] // as it closes is in hours
    [InlineData("2026-04-30 15:45", 1, "2026-05-01 16:00")] // summer opens later in the afternoon
    [InlineData("2026-06-07 15:00", 0, "2026-06-08 10:00")]
    [InlineData("2026-06-08 11:00", -1, "2026-06-06 11:00")]
    [InlineData("2026-12-30 12:00", 3, "2027-01-02 12:00")]
    public void Days_end_at_the_same_time_of_day_in_hours(string from, int days, string due)
        => Local(Office().AddWorkingDays(Utc(from), days)).ShouldBe(due);

    [Fact]
    public void A_holiday_of_three_years_ends()
    {
        var days = Enumerable.Range(0, (3 * 365) + 1).Select(day => new DateOnly(2026, 1, 1).AddDays(day));
        var calendar = new WorkCalendar("office", GivenCalendar.Offset, Seasons(), days);

        Local(calendar.AddWorkingTime(Utc("2025-12-31 19:30"), TimeSpan.FromHours(1))).ShouldBe("2029-01-01 11:00");
    }

    [Fact]
    public void A_calendar_without_hours_says_so_and_does_not_search_for_ever()
    {
        var free = new WorkSeason(1, 1, [.. Enumerable.Repeat(DayHours.Free, 7)]);
        foreach (var calendar in new[] { new WorkCalendar("none", GivenCalendar.Offset, []), new WorkCalendar("free", GivenCalendar.Offset, [free], swappedWorkdays: [new DateOnly(2026, 6, 7)]) })
        {
            Should.Throw<BusinessException>(() => calendar.AddWorkingTime(Utc("2026-06-06 19:30"), TimeSpan.FromHours(1))).Code.ShouldBe(WorkCalendarErrorCodes.NeverOpen);
            Should.Throw<BusinessException>(() => calendar.AddWorkingTime(Utc("2026-06-06 19:30"), TimeSpan.FromHours(-1))).Code.ShouldBe(WorkCalendarErrorCodes.NeverOpen);
            Should.Throw<BusinessException>(() => calendar.AddWorkingDays(Utc("2026-06-06 19:30"), 0)).Code.ShouldBe(WorkCalendarErrorCodes.NeverOpen);
            calendar.WorkingTimeBetween(DateTime.MinValue, DateTime.MaxValue).ShouldBe(TimeSpan.Zero);
        }
    }

    [Fact]
    public void More_hours_than_time_has_are_refused()
        => Should.Throw<BusinessException>(() => Office().AddWorkingTime(Utc("2026-06-06 19:30"), TimeSpan.MaxValue)).Code.ShouldBe(WorkCalendarErrorCodes.NeverOpen);

    private static WorkCalendar Office(string[]? holidays = null, string[]? swapped = null)
        => new("office", GivenCalendar.Offset, Seasons(), Days(holidays), Days(swapped));

    private static WorkSeason[] Seasons() =>
    [
        new WorkSeason(10, 1, Winter, Winter, Winter, Winter, Winter, Winter, DayHours.Free),
        new WorkSeason(5, 1, Summer, Summer, Summer, Summer, Summer, Summer, DayHours.Free),
    ];

    private static IEnumerable<DateOnly> Days(string[]? days) => (days ?? []).Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture));

    private static DateTime Utc(string local) => DateTime.SpecifyKind(DateTime.Parse(local, CultureInfo.InvariantCulture) - GivenCalendar.Offset, DateTimeKind.Utc);

    private static string Local(DateTime utc) => (utc + GivenCalendar.Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
