using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.Platform.Calendars;

public class Delivered_calendar_tests : CalendarTest
{
    [Fact]
    public async Task Two_hours_from_a_saturday_evening_of_summer_end_on_monday_at_half_past_eleven_for_the_office_alone()
    {
        (await DueAsync(2)).ShouldBe(Utc(8, 3, 30));
        (await DueAsync(2, WorkCalendarNames.Operations)).ShouldBe(Utc(6, 13, 30));
        (await DueAsync(2, WorkCalendarNames.AlwaysOn)).ShouldBe(Utc(6, 13, 30));
    }

    [Fact]
    public async Task The_dispatch_desk_rests_at_night_and_what_is_always_on_does_not()
    {
        (await DueAsync(4, WorkCalendarNames.Operations)).ShouldBe(Utc(7, 1, 30));
        (await DueAsync(7 * 24, WorkCalendarNames.AlwaysOn)).ShouldBe(Saturday.AddDays(7));
    }

    [Fact]
    public async Task A_calendar_that_does_not_exist_is_an_error()
        => await Should.ThrowAsync<AbpException>(() => DueAsync(1, "Weekend"));
}
