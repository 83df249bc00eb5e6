using Kefu.Platform.Timing;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Calendars;

internal sealed class WorkCalendars(ICompanyClock clock) : IWorkCalendars, ISingletonDependency
{
    public Task<WorkCalendar> GetAsync(string calendar, Guid? siteId = null)
        => Task.FromResult(new WorkCalendar(calendar, clock.Zone.BaseUtcOffset, DeliveredPatterns.Get(calendar).Seasons));
}
