using Kefu.Platform.Calendars;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Kefu.Complaints.Complaints;

/// <summary>The clock of the current site: its calendars and its limits.</summary>
internal sealed class ComplaintClocks(IWorkCalendars calendars, ISettingProvider settings) : ITransientDependency
{
    private static readonly Dictionary<ComplaintSeverity, (string Register, string FirstResponse)> Names = new()
    {
        [ComplaintSeverity.L1] = (ComplaintsSettings.RegisterMinutesL1, ComplaintsSettings.FirstResponseMinutesL1),
        [ComplaintSeverity.L2] = (ComplaintsSettings.RegisterMinutesL2, ComplaintsSettings.FirstResponseMinutesL2),
        [ComplaintSeverity.L3] = (ComplaintsSettings.RegisterMinutesL3, ComplaintsSettings.FirstResponseMinutesL3),
    };

    public async Task<ComplaintClock> GetAsync()
    {
        var limits = new Dictionary<ComplaintSeverity, ComplaintTimeLimits>();
        foreach (var (severity, (register, firstResponse)) in Names)
        {
            limits[severity] = new ComplaintTimeLimits(await MinutesAsync(register), await MinutesAsync(firstResponse));
        }

        return new ComplaintClock(await calendars.GetAsync(WorkCalendarNames.Office), await calendars.GetAsync(WorkCalendarNames.AlwaysOn), limits);
    }

    private async Task<TimeSpan> MinutesAsync(string setting) => TimeSpan.FromMinutes(await settings.GetAsync<int>(setting));
}
