using Kefu.ModuleTesting;
using Volo.Abp.Modularity;
using Permissions = Kefu.Platform.PlatformPermissions.Calendars;

namespace Kefu.Platform.Calendars;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class CalendarTestModule : AbpModule;

public abstract class CalendarTest : ModuleTest<CalendarTestModule>
{
    /// <summary>Saturday, 19:30 in Beijing.</summary>
    protected static readonly DateTime Saturday = new(2026, 6, 6, 11, 30, 0, DateTimeKind.Utc);

    protected Task<IDisposable> AsEditorAsync() => AsUserWithAsync(Permissions.View, Permissions.Update);

    /// <summary>When work of some hours that came on that Saturday is due.</summary>
    protected async Task<DateTime> DueAsync(int hours, string calendar = WorkCalendarNames.Office, Guid? siteId = null)
        => (await GetRequiredService<IWorkCalendars>().GetAsync(calendar, siteId)).AddWorkingTime(Saturday, TimeSpan.FromHours(hours));

    protected static DateTime Utc(int day, int hour, int minute = 0) => new(2026, 6, day, hour, minute, 0, DateTimeKind.Utc);

    /// <summary>The same hours on each day but Sunday, all the year.</summary>
    protected static CalendarSeasonDto Season(string hours, int month = 1, int day = 1) => new()
    {
        Month = month, Day = day, Monday = hours, Tuesday = hours, Wednesday = hours, Thursday = hours, Friday = hours, Saturday = hours,
    };
}
