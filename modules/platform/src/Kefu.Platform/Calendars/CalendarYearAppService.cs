using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Timing;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using Permissions = Kefu.Platform.PlatformPermissions.Calendars;

namespace Kefu.Platform.Calendars;

/// <inheritdoc cref="ICalendarYearAppService" />
public sealed class CalendarYearAppService(ICompanyClock clock) : ApplicationService, ICalendarYearAppService
{
    private IRepository<CalendarYear, Guid> Years => LazyServiceProvider.LazyGetRequiredService<IRepository<CalendarYear, Guid>>();

    private WorkCalendars Calendars => LazyServiceProvider.LazyGetRequiredService<WorkCalendars>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<ListResultDto<CalendarYearRowDto>> GetListAsync()
    {
        var entered = (await Years.GetListAsync()).ConvertAll(ToRow);
        var missing = Due().Where(year => !entered.Exists(row => row.Year == year)).Select(year => new CalendarYearRowDto { Year = year });
        return new ListResultDto<CalendarYearRowDto>([.. entered.Concat(missing).OrderByDescending(row => row.Year)]);
    }

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<CalendarYearDto> GetAsync(int id) => Shown(id, await Years.FindAsync(year => year.Year == id));

    /// <inheritdoc />
    [Authorize(Permissions.Update)]
    public async Task<CalendarYearDto> UpdateAsync(int id, UpdateCalendarYearInput input)
    {
        void Enter(CalendarYear year) => year.Enter(input.Holidays.Select(day => day.ToHoliday()), input.SwappedWorkdays.Select(day => day.ToWorkday()));

        var stored = await Years.FindAsync(year => year.Year == id);
        Calendars.ForgetOnceCommitted(CurrentUnitOfWork!);
        return Shown(id, await Years.SaveStampedAsync(stored, input.ConcurrencyStamp, () => Entered(id, Enter), Enter));
    }

    /// <inheritdoc />
    [Authorize(Permissions.Update)]
    public Task<CalendarYearDto> ReadAsync(int id, ReadHolidaysInput input) => Task.FromResult(HolidayNotice.Read(input.Text, new CalendarYear(Guid.Empty, id).Year));

    /// <summary>The years whose holidays the clocks count with by now: the government publishes the next in November.</summary>
    private IEnumerable<int> Due()
    {
        const int december = 12;
        var today = clock.Today;
        return today.Month == december ? [today.Year, today.Year + 1] : [today.Year];
    }

    private CalendarYear Entered(int number, Action<CalendarYear> enter)
    {
        var year = new CalendarYear(GuidGenerator.Create(), number);
        enter(year);
        return year;
    }

    private static CalendarYearDto Shown(int number, CalendarYear? stored)
    {
        var dto = (stored ?? new CalendarYear(Guid.Empty, number)).ToDto();
        (dto.IsEntered, dto.ConcurrencyStamp) = (stored is not null, stored?.ConcurrencyStamp);
        return dto;
    }

    private static CalendarYearRowDto ToRow(CalendarYear year) => new()
    {
        Year = year.Year,
        IsEntered = true,
        HolidayDays = year.Holidays.Sum(holiday => holiday.Days.Count()),
        SwappedWorkdays = year.SwappedWorkdays.Count,
    };
}
