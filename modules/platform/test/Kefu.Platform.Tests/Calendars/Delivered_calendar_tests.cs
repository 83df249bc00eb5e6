using Kefu.ModuleTesting;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Modularity;
using Xunit;

namespace Kefu.Platform.Calendars;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class CalendarTestModule : AbpModule;

public class Delivered_calendar_tests : ModuleTest<CalendarTestModule>
{
    /// <summary>Saturday, 19:30 in Beijing.</summary>
    private static readonly DateTime Saturday = new(2026, 6, 6, 11, 30, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(WorkCalendarNames.Office, "2026-06-08T03:30:00Z")]
    [InlineData(WorkCalendarNames.Operations, "2026-06-06T13:30:00Z")]
    [InlineData(WorkCalendarNames.AlwaysOn, "2026-06-06T13:30:00Z")]
    public async Task Two_hours_from_a_saturday_evening_of_summer(string calendar, string due)
        => (await GetAsync(calendar)).AddWorkingTime(Saturday, TimeSpan.FromHours(2)).ShouldBe(DateTime.Parse(due).ToUniversalTime());

    [Fact]
    public async Task The_dispatch_desk_rests_at_night_and_what_is_always_on_does_not()
    {
        var night = new DateTime(2026, 6, 6, 15, 0, 0, DateTimeKind.Utc);

        (await GetAsync(WorkCalendarNames.Operations)).AddWorkingTime(night, TimeSpan.FromHours(1)).ShouldBe(night.AddHours(11));
        (await GetAsync(WorkCalendarNames.AlwaysOn)).AddWorkingTime(night, TimeSpan.FromDays(7)).ShouldBe(night.AddDays(7));
    }

    [Fact]
    public async Task A_calendar_that_does_not_exist_is_an_error()
        => await Should.ThrowAsync<AbpException>(() => GetAsync("Weekend"));

    private Task<WorkCalendar> GetAsync(string calendar) => GetRequiredService<IWorkCalendars>().GetAsync(calendar);
}
