using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.Platform.Calendars;

public class Day_hours_tests
{
    [Theory]
    [InlineData("10:00-14:00 16:00-20:00", "10:00-14:00 16:00-20:00")]
    [InlineData("１６：００～２０：００，9:30 至 14:00", "09:30-14:00 16:00-20:00")]
    [InlineData("0:00-24:00", "00:00-24:00")]
    [InlineData("09:00-12:00、12:00-15:00", "09:00-12:00 12:00-15:00")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Hours_are_read_as_they_are_typed(string? text, string hours) => DayHours.Parse(text).ToString().ShouldBe(hours);

    [Theory]
    [InlineData("10:00")]
    [InlineData("10:00-")]
    [InlineData("14:00-10:00")]
    [InlineData("10:00-10:00")]
    [InlineData("10:00-14:00 13:59-20:00")]
    [InlineData("20:00-24:01")]
    [InlineData("20:00-25:00")]
    [InlineData("10:60-14:00")]
    [InlineData("10-14")]
    [InlineData("morning")]
    public void What_are_no_hours_of_a_day_is_refused(string text)
        => Should.Throw<BusinessException>(() => DayHours.Parse(text)).Code.ShouldBe(WorkCalendarErrorCodes.HoursInvalid);
}
