using Kefu.Platform.Calendars;

namespace Kefu.Complaints.Complaints;

/// <summary>Counts due times at a site. A complaint whose severity is not known yet counts as a general one.</summary>
internal sealed class ComplaintClock(WorkCalendar office, WorkCalendar alwaysOn, IReadOnlyDictionary<ComplaintSeverity, ComplaintTimeLimits> limits)
{
    public DateTime RegisterDue(ComplaintSeverity? severity, DateTime receivedAt) => Due(severity, receivedAt, LimitsOf(severity).Register);

    public DateTime FirstResponseDue(ComplaintSeverity? severity, DateTime receivedAt) => Due(severity, receivedAt, LimitsOf(severity).FirstResponse);

    /// <summary>Working minutes that have gone by, begun ones not counted.</summary>
    public int Minutes(ComplaintSeverity? severity, DateTime from, DateTime to) => (int)CalendarOf(severity).WorkingTimeBetween(from, to).TotalMinutes;

    private DateTime Due(ComplaintSeverity? severity, DateTime receivedAt, TimeSpan limit) => CalendarOf(severity).AddWorkingTime(receivedAt, limit);

    private ComplaintTimeLimits LimitsOf(ComplaintSeverity? severity) => limits[severity ?? ComplaintSeverity.L1];

    private WorkCalendar CalendarOf(ComplaintSeverity? severity) => severity == ComplaintSeverity.L3 ? alwaysOn : office;
}

/// <summary>How long the steps of a severity may take.</summary>
internal sealed record ComplaintTimeLimits(TimeSpan Register, TimeSpan FirstResponse);
