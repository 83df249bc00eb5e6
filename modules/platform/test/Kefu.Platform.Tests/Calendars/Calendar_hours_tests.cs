using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Xunit;
using Permissions = Kefu.Platform.PlatformPermissions.Calendars;

namespace Kefu.Platform.Calendars;

public class Calendar_hours_tests : CalendarTest
{
    [Fact]
    public async Task The_hours_that_were_entered_count_at_once()
    {
        await DueAsync(2);
        using var editor = await AsEditorAsync();

        await ChangeAsync(CalendarScope.Company, "08:00-12:00");

        (await DueAsync(2)).ShouldBe(Utc(8, 2));
    }

    [Fact]
    public async Task A_site_keeps_its_own_hours_and_the_others_those_of_the_company()
    {
        using var editor = await AsEditorAsync();
        await ChangeAsync(CalendarScope.Company, "08:00-12:00");
        AtSite();

        var changed = await ChangeAsync(CalendarScope.Site, "09:00-13:00");

        changed.Origin.ShouldBe(CalendarOrigin.Site);
        (await DueAsync(2)).ShouldBe(Utc(8, 3));
        (await DueAsync(2, siteId: new Guid("77777777-0000-4000-8000-000000000001"))).ShouldBe(Utc(8, 2));
    }

    [Fact]
    public async Task What_was_entered_is_given_up_for_the_level_above()
    {
        using var editor = await AsEditorAsync();
        AtSite();
        await ChangeAsync(CalendarScope.Company, "08:00-12:00");
        await ChangeAsync(CalendarScope.Site, "09:00-13:00");

        await CallAsync((ICalendarAppService calendars) => calendars.DeleteAsync(WorkCalendarNames.Office, CalendarScope.Site));
        (await GetAsync(CalendarScope.Site)).Origin.ShouldBe(CalendarOrigin.Company);
        (await DueAsync(2)).ShouldBe(Utc(8, 2));

        await CallAsync((ICalendarAppService calendars) => calendars.DeleteAsync(WorkCalendarNames.Office, CalendarScope.Company));
        (await GetAsync(CalendarScope.Site)).Origin.ShouldBe(CalendarOrigin.Delivered);
        (await DueAsync(2)).ShouldBe(Utc(8, 3, 30));
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync((ICalendarAppService calendars) => calendars.DeleteAsync(WorkCalendarNames.Office, CalendarScope.Company)));
    }

    [Fact]
    public async Task A_change_of_another_host_is_seen_after_a_minute()
    {
        await DueAsync(2);
        using (await AsEditorAsync())
        {
            await CommitAsync(() => GetRequiredService<Volo.Abp.Domain.Repositories.IRepository<CalendarPattern, Guid>>()
                .InsertAsync(new CalendarPattern(Site, WorkCalendarNames.Office, Guid.Empty, new WorkPattern(true, [Season("08:00-12:00").ToSeason()]))));
        }

        (await DueAsync(2)).ShouldBe(Utc(8, 3, 30));
        Time.Now += TimeSpan.FromMinutes(1);
        (await DueAsync(2)).ShouldBe(Utc(8, 2));
    }

    [Fact]
    public async Task A_stale_change_is_refused()
    {
        using var editor = await AsEditorAsync();
        var first = await ChangeAsync(CalendarScope.Company, "08:00-12:00");

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => ChangeAsync(CalendarScope.Company, "09:00-13:00", stamp: null));
        await ChangeAsync(CalendarScope.Company, "09:00-13:00", first.ConcurrencyStamp);
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => ChangeAsync(CalendarScope.Company, "10:00-14:00", first.ConcurrencyStamp));

        (await GetAsync(CalendarScope.Company)).Seasons.Single().Monday.ShouldBe("09:00-13:00");
    }

    [Theory]
    [InlineData("25:00-26:00", 1, WorkCalendarErrorCodes.HoursInvalid)]
    [InlineData("14:00-10:00", 1, WorkCalendarErrorCodes.HoursInvalid)]
    [InlineData("", 1, WorkCalendarErrorCodes.WithoutHours)]
    [InlineData("10:00-14:00", 31, WorkCalendarErrorCodes.SeasonDayUnknown)]
    public async Task What_are_no_hours_of_a_week_is_refused(string hours, int day, string code)
    {
        using var editor = await AsEditorAsync();
        var input = new UpdateCalendarInput { Seasons = [Season(hours, month: 4, day)] };

        (await Should.ThrowAsync<BusinessException>(() => UpdateAsync(input))).Code.ShouldBe(code);
        (await GetAsync(CalendarScope.Company)).Origin.ShouldBe(CalendarOrigin.Delivered);
    }

    [Fact]
    public async Task Two_seasons_do_not_begin_on_one_day()
    {
        using var editor = await AsEditorAsync();
        var input = new UpdateCalendarInput { Seasons = [Season("10:00-14:00", 5), Season("11:00-14:00", 5)] };

        (await Should.ThrowAsync<BusinessException>(() => UpdateAsync(input))).Code.ShouldBe(WorkCalendarErrorCodes.SeasonTwice);
    }

    [Fact]
    public async Task A_site_s_hours_ask_for_a_site_and_a_calendar_for_its_name()
    {
        using var editor = await AsEditorAsync();

        (await Should.ThrowAsync<BusinessException>(() => GetAsync(CalendarScope.Site))).Code.ShouldBe(WorkCalendarErrorCodes.SiteMissing);
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync((ICalendarAppService calendars) => calendars.GetAsync("Weekend", CalendarScope.Company)));
    }

    [Fact]
    public async Task Seeing_and_changing_are_permissions()
    {
        using (await AsUserWithAsync(Permissions.View))
        {
            (await CallAsync((ICalendarAppService calendars) => calendars.GetListAsync(CalendarScope.Company))).Items.Select(calendar => calendar.Name).ShouldBe(WorkCalendarNames.All);
            await Should.ThrowAsync<AbpAuthorizationException>(() => ChangeAsync(CalendarScope.Company, "08:00-12:00"));
            await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((ICalendarAppService calendars) => calendars.DeleteAsync(WorkCalendarNames.Office, CalendarScope.Company)));
        }

        using var nobody = await AsUserWithAsync();
        await Should.ThrowAsync<AbpAuthorizationException>(() => GetAsync(CalendarScope.Company));
        await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((ICalendarAppService calendars) => calendars.GetListAsync(CalendarScope.Company)));
    }

    private Task<CalendarDto> GetAsync(CalendarScope scope) => CallAsync((ICalendarAppService calendars) => calendars.GetAsync(WorkCalendarNames.Office, scope));

    private Task<CalendarDto> ChangeAsync(CalendarScope scope, string hours, string? stamp = null)
        => UpdateAsync(new UpdateCalendarInput { Scope = scope, KeepsHolidays = true, Seasons = [Season(hours)], ConcurrencyStamp = stamp });

    private Task<CalendarDto> UpdateAsync(UpdateCalendarInput input) => CallAsync((ICalendarAppService calendars) => calendars.UpdateAsync(WorkCalendarNames.Office, input));
}
