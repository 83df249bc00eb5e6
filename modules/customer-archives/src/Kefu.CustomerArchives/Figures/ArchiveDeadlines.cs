using Kefu.Platform.Calendars;
using Kefu.Platform.Timing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Kefu.CustomerArchives.Figures;

/// <summary>Reads calendar and limit as they are now.</summary>
internal sealed class ArchiveDeadlines(IWorkCalendars calendars, ICompanyClock clock, ISettingProvider settings) : ITransientDependency
{
    public async Task<ArchiveDeadline> GetAsync()
        => new(await calendars.GetAsync(WorkCalendarNames.Office), clock, await settings.GetAsync<int>(CustomerArchivesSettings.ArchiveLimitWorkingDays));
}
