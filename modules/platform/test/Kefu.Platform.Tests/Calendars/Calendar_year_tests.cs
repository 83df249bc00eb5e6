using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Xunit;
using Permissions = Kefu.Platform.PlatformPermissions.Calendars;

namespace Kefu.Platform.Calendars;

public class Calendar_year_tests : CalendarTest
{
    [Fact]
    public async Task A_holiday_is_free_and_a_swapped_workday_worked_at_once()
    {
        await DueAsync(2);
        using var editor = await AsEditorAsync();

        await EnterAsync([Holiday("2026-06-08", "2026-06-09")], ["2026-06-07"]);

        // Sunday is worked, Monday and Tuesday are free.
        (await DueAsync(2)).ShouldBe(Utc(7, 3, 30));
        (await DueAsync(10)).ShouldBe(Utc(10, 3, 30));
    }

    [Fact]
    public async Task The_dispatch_desk_works_on_holidays()
    {
        using var editor = await AsEditorAsync();
        await EnterAsync([Holiday("2026-06-06", "2026-06-09")]);

        (await DueAsync(2, WorkCalendarNames.Operations)).ShouldBe(Utc(6, 13, 30));
    }

    [Theory]
    [InlineData("2026-06-09", "2026-06-08", WorkCalendarErrorCodes.HolidayReversed)]
    [InlineData("2025-12-31", "2026-01-01", WorkCalendarErrorCodes.OutsideYear)]
    [InlineData("2026-12-31", "2027-01-01", WorkCalendarErrorCodes.OutsideYear)]
    [InlineData("2026-06-20", "2026-06-22", WorkCalendarErrorCodes.HolidaysOverlap)]
    public async Task A_holiday_that_cannot_be_is_refused(string from, string to, string code)
    {
        using var editor = await AsEditorAsync();

        (await Should.ThrowAsync<BusinessException>(() => EnterAsync([Holiday("2026-06-19", "2026-06-21"), Holiday(from, to)]))).Code.ShouldBe(code);
        (await GetAsync()).IsEntered.ShouldBeFalse();
    }

    [Fact]
    public async Task A_holiday_that_is_also_a_swapped_workday_is_refused_with_the_reason()
    {
        using var editor = await AsEditorAsync();

        var refused = await Should.ThrowAsync<BusinessException>(() => EnterAsync([Holiday("2026-06-19", "2026-06-21")], ["2026-06-21"]));

        refused.Code.ShouldBe(WorkCalendarErrorCodes.SwappedOnHoliday);
        (refused.Data["Day"], refused.Data["Name"]).ShouldBe(("2026-06-21", "端午节"));
    }

    [Fact]
    public async Task A_swapped_workday_is_entered_once_and_in_its_year()
    {
        using var editor = await AsEditorAsync();

        (await Should.ThrowAsync<BusinessException>(() => EnterAsync([], ["2026-06-21", "2026-06-21"]))).Code.ShouldBe(WorkCalendarErrorCodes.SwappedTwice);
        (await Should.ThrowAsync<BusinessException>(() => EnterAsync([], ["2027-06-21"]))).Code.ShouldBe(WorkCalendarErrorCodes.OutsideYear);
    }

    [Fact]
    public async Task A_stale_entry_is_refused_also_of_one_who_thought_the_year_was_empty()
    {
        using var editor = await AsEditorAsync();
        var first = await EnterAsync([Holiday("2026-06-19", "2026-06-21")]);

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => EnterAsync([]));
        await EnterAsync([], stamp: first.ConcurrencyStamp);
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => EnterAsync([Holiday("2026-06-19", "2026-06-21")], stamp: first.ConcurrencyStamp));

        (await GetAsync()).Holidays.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-11-30T15:59:59Z", new[] { 2026 })]
    [InlineData("2026-11-30T16:00:00Z", new[] { 2027, 2026 })]
    [InlineData("2026-12-31T15:59:59Z", new[] { 2027, 2026 })]
    [InlineData("2026-12-31T16:00:00Z", new[] { 2027 })]
    public async Task This_year_is_missing_until_it_is_entered_and_the_next_from_december_on(string now, int[] missing)
    {
        Time.Now = DateTime.Parse(now, null, System.Globalization.DateTimeStyles.AdjustToUniversal);
        using var editor = await AsEditorAsync();

        (await ListAsync()).Where(year => !year.IsEntered).Select(year => year.Year).ShouldBe(missing);

        await CallAsync((ICalendarYearAppService years) => years.UpdateAsync(missing[0], new UpdateCalendarYearInput()));
        (await ListAsync()).Where(year => !year.IsEntered).Select(year => year.Year).ShouldBe(missing[1..]);
    }

    [Fact]
    public async Task A_year_far_away_is_refused()
    {
        using var editor = await AsEditorAsync();

        (await Should.ThrowAsync<BusinessException>(() => CallAsync((ICalendarYearAppService years) => years.UpdateAsync(20260, new UpdateCalendarYearInput())))).Code
            .ShouldBe(WorkCalendarErrorCodes.YearUnknown);
    }

    [Fact]
    public async Task Seeing_and_entering_are_permissions()
    {
        using (await AsUserWithAsync(Permissions.View))
        {
            await GetAsync();
            await ListAsync();
            await Should.ThrowAsync<AbpAuthorizationException>(() => EnterAsync([]));
            await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((ICalendarYearAppService years) => years.ReadAsync(2026, new ReadHolidaysInput { Text = "1月1日" })));
        }

        using var nobody = await AsUserWithAsync();
        await Should.ThrowAsync<AbpAuthorizationException>(() => GetAsync());
        await Should.ThrowAsync<AbpAuthorizationException>(() => ListAsync());
    }

    private Task<CalendarYearDto> GetAsync() => CallAsync((ICalendarYearAppService years) => years.GetAsync(2026));

    private async Task<IReadOnlyList<CalendarYearRowDto>> ListAsync() => (await CallAsync((ICalendarYearAppService years) => years.GetListAsync())).Items;

    private Task<CalendarYearDto> EnterAsync(HolidayDto[] holidays, string[]? swapped = null, string? stamp = null)
        => CallAsync((ICalendarYearAppService years) => years.UpdateAsync(2026, new UpdateCalendarYearInput
        {
            Holidays = [.. holidays],
            SwappedWorkdays = [.. (swapped ?? []).Select(date => new SwappedWorkdayDto { Date = DateOnly.Parse(date) })],
            ConcurrencyStamp = stamp,
        }));

    private static HolidayDto Holiday(string from, string to) => new() { Name = "端午节", From = DateOnly.Parse(from), To = DateOnly.Parse(to) };
}
