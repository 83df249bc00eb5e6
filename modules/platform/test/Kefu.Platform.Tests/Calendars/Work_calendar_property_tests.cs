using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.Platform.Calendars;

/// <summary>What holds for every calendar, instant and length.</summary>
public class Work_calendar_property_tests
{
    private const int Calendars = 200;
    private const int Instants = 20;

    [Fact]
    public void The_working_time_between_two_instants_leads_from_the_one_at_most_to_the_other() => ForAll((given, calendar) =>
    {
        var (a, b) = given.Instants();

        var reached = calendar.AddWorkingTime(a, calendar.WorkingTimeBetween(a, b));

        reached.ShouldBeLessThanOrEqualTo(b);
        calendar.WorkingTimeBetween(reached, b).ShouldBe(TimeSpan.Zero);
        if (a == b || calendar.WorkingTimeBetween(b.AddTicks(-1), b) > TimeSpan.Zero)
        {
            reached.ShouldBe(b, "one works until then");
        }
    });

    [Fact]
    public void What_was_added_went_by() => ForAll((given, calendar) =>
    {
        var (a, time) = (given.Instant(), given.WorkingTime());

        calendar.WorkingTimeBetween(a, calendar.AddWorkingTime(a, time)).ShouldBe(time);
        calendar.WorkingTimeBetween(calendar.AddWorkingTime(a, -time), a).ShouldBe(time);
    });

    [Fact]
    public void Who_begins_later_ends_no_earlier() => ForAll((given, calendar) =>
    {
        var (a, b) = given.Instants();
        var time = given.WorkingTime();

        calendar.AddWorkingTime(a, time).ShouldBeLessThanOrEqualTo(calendar.AddWorkingTime(b, time));
        calendar.AddWorkingTime(a, -time).ShouldBeLessThanOrEqualTo(calendar.AddWorkingTime(b, -time));
        calendar.AddWorkingDays(a, 3).ShouldBeLessThanOrEqualTo(calendar.AddWorkingDays(b, 3));
        calendar.AddWorkingDays(a, -3).ShouldBeLessThanOrEqualTo(calendar.AddWorkingDays(b, -3));
    });

    [Fact]
    public void More_time_ends_later() => ForAll((given, calendar) =>
    {
        var (a, time) = (given.Instant(), given.WorkingTime());

        calendar.AddWorkingTime(a, time).ShouldBeLessThan(calendar.AddWorkingTime(a, time + TimeSpan.FromTicks(1)));
        calendar.AddWorkingDays(a, 2).ShouldBeLessThanOrEqualTo(calendar.AddWorkingDays(a, 3));
    });

    [Fact]
    public void Time_adds_up() => ForAll((given, calendar) =>
    {
        var (a, first, second) = (given.Instant(), given.WorkingTime(), given.WorkingTime());

        calendar.AddWorkingTime(calendar.AddWorkingTime(a, first), second).ShouldBe(calendar.AddWorkingTime(a, first + second));
        calendar.AddWorkingTime(calendar.AddWorkingTime(a, -first), -second).ShouldBe(calendar.AddWorkingTime(a, -(first + second)));
    });

    [Fact]
    public void What_lies_between_adds_up() => ForAll((given, calendar) =>
    {
        var (a, b) = given.Instants();
        var c = given.Instant();

        (calendar.WorkingTimeBetween(a, c) + calendar.WorkingTimeBetween(c, b)).ShouldBe(calendar.WorkingTimeBetween(a, b));
        calendar.WorkingTimeBetween(b, a).ShouldBe(-calendar.WorkingTimeBetween(a, b));
        calendar.WorkingTimeBetween(a, b).ShouldBeInRange(TimeSpan.Zero, b - a);
    });

    [Fact]
    public void Working_days_end_in_hours() => ForAll((given, calendar) =>
    {
        var end = calendar.AddWorkingDays(given.Instant(), given.Instant().Day - 15);

        (calendar.WorkingTimeBetween(end.AddTicks(-1), end.AddTicks(1)) > TimeSpan.Zero).ShouldBeTrue();
    });

    [Fact]
    public void No_time_leads_nowhere() => ForAll((given, calendar) =>
    {
        var a = given.Instant();

        calendar.AddWorkingTime(a, TimeSpan.Zero).ShouldBe(a);
        calendar.WorkingTimeBetween(a, a).ShouldBe(TimeSpan.Zero);
    });

    [Fact]
    public void The_ends_of_time_are_answered() => ForAll((given, calendar) =>
    {
        foreach (var end in new[] { DateTime.MinValue, DateTime.MaxValue })
        {
            calendar.AddWorkingTime(end, TimeSpan.Zero).ShouldBe(end, TimeSpan.FromHours(8));
        }

        Should.Throw<BusinessException>(() => calendar.AddWorkingTime(DateTime.MaxValue, TimeSpan.FromTicks(1))).Code.ShouldBe(WorkCalendarErrorCodes.NeverOpen);
        Should.Throw<BusinessException>(() => calendar.AddWorkingTime(DateTime.MinValue, TimeSpan.MinValue)).Code.ShouldBe(WorkCalendarErrorCodes.NeverOpen);
        Should.Throw<BusinessException>(() => calendar.AddWorkingDays(DateTime.MaxValue, 1)).Code.ShouldBe(WorkCalendarErrorCodes.NeverOpen);
    });

    private static void ForAll(Action<GivenCalendar, WorkCalendar> holds)
    {
        for (var seed = 0; seed < Calendars; seed++)
        {
            var given = new GivenCalendar(seed);
            var calendar = given.Any();
            for (var instant = 0; instant < Instants; instant++)
            {
                holds(given, calendar);
            }
        }
    }
}
