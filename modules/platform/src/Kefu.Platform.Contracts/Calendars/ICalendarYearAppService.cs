using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;

namespace Kefu.Platform.Calendars;

/// <summary>Holidays and swapped workdays, which change every year. The id is the year.</summary>
public interface ICalendarYearAppService : IApplicationService
{
    /// <summary>The years that were entered and those that are missing, the last first.</summary>
    Task<ListResultDto<CalendarYearRowDto>> GetListAsync();

    /// <summary>The holidays of a year; none for a year that was not entered.</summary>
    /// <exception cref="BusinessException">The year lies too far away.</exception>
    Task<CalendarYearDto> GetAsync(int id);

    /// <summary>Enters a year as a whole. What is due already stays due.</summary>
    /// <exception cref="BusinessException">Days lie outside the year or overlap, or a holiday is also a swapped workday.</exception>
    /// <exception cref="AbpDbConcurrencyException">Somebody else has changed it since it was read.</exception>
    Task<CalendarYearDto> UpdateAsync(int id, UpdateCalendarYearInput input);

    /// <summary>Reads the holidays of a year out of a text, to be looked at and then entered. Nothing is stored.</summary>
    /// <exception cref="BusinessException">No date was found.</exception>
    Task<CalendarYearDto> ReadAsync(int id, ReadHolidaysInput input);
}
