using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Calendars;

/// <summary>The working hours of the company's calendars. A calendar is named by <see cref="WorkCalendarNames"/>.</summary>
public interface ICalendarAppService : IApplicationService
{
    /// <summary>All calendars as they hold in the scope.</summary>
    /// <exception cref="BusinessException">No site is current.</exception>
    Task<ListResultDto<CalendarDto>> GetListAsync(CalendarScope scope);

    /// <summary>A calendar as it holds in the scope.</summary>
    /// <exception cref="EntityNotFoundException">There is no such calendar.</exception>
    /// <exception cref="BusinessException">No site is current.</exception>
    Task<CalendarDto> GetAsync(string id, CalendarScope scope);

    /// <summary>Changes the hours of the scope. What is due already stays due.</summary>
    /// <exception cref="EntityNotFoundException">There is no such calendar.</exception>
    /// <exception cref="BusinessException">The hours are no hours of a week, or no site is current.</exception>
    /// <exception cref="AbpDbConcurrencyException">Somebody else has changed them since they were read.</exception>
    Task<CalendarDto> UpdateAsync(string id, UpdateCalendarInput input);

    /// <summary>Goes back to the hours of the level above: a site's to the company's, the company's to those of the product.</summary>
    /// <exception cref="EntityNotFoundException">The scope has no hours of its own.</exception>
    Task DeleteAsync(string id, CalendarScope scope);
}
