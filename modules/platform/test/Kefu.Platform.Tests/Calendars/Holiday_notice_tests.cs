using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.Platform.Calendars;

public class Holiday_notice_tests
{
    private const string Notice = """
        关于2026年部分节假日安排的通知
        　　一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
        　　二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
        　　三、肉孜节：3月20日（周五）放假1天。
        """;

    [Fact]
    public void The_government_s_notice_is_read()
    {
        var year = HolidayNotice.Read(Notice, 2026);

        year.Holidays.Select(holiday => (holiday.Name, holiday.From, holiday.To)).ShouldBe(
        [
            ("元旦", new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 3)),
            ("春节", new DateOnly(2026, 2, 15), new DateOnly(2026, 2, 23)),
            ("肉孜节", new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 20)),
        ]);
        year.SwappedWorkdays.Select(day => (day.Name, day.Date)).ShouldBe(
        [
            ("元旦", new DateOnly(2026, 1, 4)), ("春节", new DateOnly(2026, 2, 14)), ("春节", new DateOnly(2026, 2, 28)),
        ]);
    }

    [Theory]
    [InlineData("国庆节\t2026-10-01\t2026-10-07", "国庆节", 1, 7)]
    [InlineData("国庆节,2026/10/1,2026/10/7", "国庆节", 1, 7)]
    [InlineData("国庆节，10.1，10.7", "国庆节", 1, 7)]
    [InlineData("国庆节 10月1日-7日", "国庆节", 1, 7)]
    [InlineData("国庆节 2026年10月1日", "国庆节", 1, 1)]
    public void A_row_of_a_table_is_read(string text, string name, int from, int to)
    {
        var holiday = HolidayNotice.Read(text, 2026).Holidays.ShouldHaveSingleItem();

        (holiday.Name, holiday.From, holiday.To).ShouldBe((name, new DateOnly(2026, 10, from), new DateOnly(2026, 10, to)));
    }

    [Fact]
    public void A_row_that_says_one_works_is_a_swapped_workday()
    {
        var day = HolidayNotice.Read("国庆节调休上班,2026-10-10", 2026).SwappedWorkdays.ShouldHaveSingleItem();

        (day.Name, day.Date).ShouldBe(("国庆节", new DateOnly(2026, 10, 10)));
    }

    [Theory]
    [InlineData("关于2026年部分节假日安排的通知")]
    [InlineData("2月30日放假")]
    public void A_text_without_a_date_is_refused(string text)
        => Should.Throw<BusinessException>(() => HolidayNotice.Read(text, 2026)).Code.ShouldBe(WorkCalendarErrorCodes.NothingRead);
}
