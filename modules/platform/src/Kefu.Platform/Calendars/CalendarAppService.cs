using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Sites;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Permissions = Kefu.Platform.PlatformPermissions.Calendars;

namespace Kefu.Platform.Calendars;

/// <inheritdoc cref="ICalendarAppService" />
public sealed class CalendarAppService(ICurrentSite currentSite) : ApplicationService, ICalendarAppService
{
    private IRepository<CalendarPattern, Guid> Patterns => LazyServiceProvider.LazyGetRequiredService<IRepository<CalendarPattern, Guid>>();

    private WorkCalendars Calendars => LazyServiceProvider.LazyGetRequiredService<WorkCalendars>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<ListResultDto<CalendarDto>> GetListAsync(CalendarScope scope)
    {
        var siteId = SiteOf(scope);
        var entered = await EnteredAsync(siteId);
        return new ListResultDto<CalendarDto>([.. WorkCalendarNames.All.Select(name => Shown(name, siteId, entered))]);
    }

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<CalendarDto> GetAsync(string id, CalendarScope scope)
    {
        var siteId = SiteOf(scope);
        return Shown(Known(id), siteId, await EnteredAsync(siteId));
    }

    /// <inheritdoc />
    [Authorize(Permissions.Update)]
    public async Task<CalendarDto> UpdateAsync(string id, UpdateCalendarInput input)
    {
        var (name, siteId) = (Known(id), SiteOf(input.Scope));
        var hours = new WorkPattern(input.KeepsHolidays, input.Seasons.Select(season => season.ToSeason()));
        var pattern = await Patterns.FindAsync(pattern => pattern.Calendar == name && pattern.SiteId == siteId);
        Calendars.ForgetOnceCommitted(CurrentUnitOfWork!);
        pattern = await Patterns.SaveStampedAsync(
            pattern, input.ConcurrencyStamp, () => new CalendarPattern(GuidGenerator.Create(), name, siteId, hours), known => known.Change(hours));
        return Shown(name, siteId, [pattern]);
    }

    /// <inheritdoc />
    [Authorize(Permissions.Update)]
    public async Task DeleteAsync(string id, CalendarScope scope)
    {
        var (name, siteId) = (Known(id), SiteOf(scope));
        await Patterns.DeleteAsync(await Patterns.GetAsync(pattern => pattern.Calendar == name && pattern.SiteId == siteId));
        Calendars.ForgetOnceCommitted(CurrentUnitOfWork!);
    }

    private Guid SiteOf(CalendarScope scope)
        => scope == CalendarScope.Company ? Guid.Empty : currentSite.Id ?? throw new BusinessException(WorkCalendarErrorCodes.SiteMissing);

    /// <summary>What the site and the company have entered.</summary>
    private Task<List<CalendarPattern>> EnteredAsync(Guid siteId) => Patterns.GetListAsync(pattern => pattern.SiteId == siteId || pattern.SiteId == Guid.Empty);

    private static string Known(string name)
        => WorkCalendarNames.All.Contains(name) ? name : throw new EntityNotFoundException(typeof(CalendarPattern), name);

    private static CalendarDto Shown(string name, Guid siteId, IReadOnlyCollection<CalendarPattern> entered)
    {
        var own = entered.FirstOrDefault(pattern => pattern.Calendar == name && pattern.SiteId == siteId);
        var (hours, origin) = new CalendarBook(default, entered, []).Pattern(name, siteId);
        return new CalendarDto
        {
            Name = name,
            Origin = origin,
            KeepsHolidays = hours.KeepsHolidays,
            Seasons = [.. hours.Seasons.Select(season => season.ToDto())],
            ConcurrencyStamp = own?.ConcurrencyStamp,
        };
    }
}
