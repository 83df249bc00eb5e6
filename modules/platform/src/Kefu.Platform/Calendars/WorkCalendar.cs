using Volo.Abp;

namespace Kefu.Platform.Calendars;

/// <summary>
/// Counts working time. Instants are in UTC, hours those of the company; each function answers for every instant and every length,
/// or says that the calendar has no hours there.
/// </summary>
/// <param name="name">How messages name it.</param>
/// <param name="utcOffset">How far the company's clocks are before UTC; they know no summer time.</param>
/// <param name="seasons">The hours by season.</param>
/// <param name="holidays">Free whatever the day of the week.</param>
/// <param name="swappedWorkdays">Worked although the day of the week is free, with the hours of the week's first working day.</param>
public sealed class WorkCalendar(
    string name,
    TimeSpan utcOffset,
    IEnumerable<WorkSeason> seasons,
    IEnumerable<DateOnly>? holidays = null,
    IEnumerable<DateOnly>? swappedWorkdays = null)
{
    private readonly WorkWeeks _weeks = new(seasons, holidays ?? [], swappedWorkdays ?? []);

    /// <summary>How messages name it.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The earliest instant at which so much working time has gone by since <paramref name="utc"/>; with a negative length the latest
    /// from which so much goes by until then. No time at all is the instant itself.
    /// </summary>
    /// <exception cref="BusinessException">The calendar has not so many hours.</exception>
    public DateTime AddWorkingTime(DateTime utc, TimeSpan workingTime) => workingTime.Ticks switch
    {
        > 0 => ToUtc(Forward(ToLocal(utc), workingTime)),
        < 0 => ToUtc(Backward(ToLocal(utc), workingTime == TimeSpan.MinValue ? TimeSpan.MaxValue : -workingTime)),
        _ => ToUtc(ToLocal(utc)),
    };

    /// <summary>
    /// The same clock time so many working days later, or earlier with a negative number, moved to the next opening where that is outside hours.
    /// One who begins outside hours begins at the next opening.
    /// </summary>
    /// <exception cref="BusinessException">The calendar has not so many days.</exception>
    public DateTime AddWorkingDays(DateTime utc, int days)
    {
        var begin = IntoHours(ToLocal(utc));
        var day = DateOnly.FromDateTime(begin);
        for (var left = Math.Abs((long)days); left > 0;)
        {
            day = days > 0 ? Next(day) : Previous(day);
            left -= _weeks.Of(day).IsFree ? 0 : 1;
        }

        return ToUtc(IntoHours(day.ToDateTime(TimeOnly.FromDateTime(begin))));
    }

    /// <summary>The working time that goes by between two instants; negative when the second is the earlier.</summary>
    public TimeSpan WorkingTimeBetween(DateTime fromUtc, DateTime toUtc)
        => fromUtc > toUtc ? -Between(ToLocal(toUtc), ToLocal(fromUtc)) : Between(ToLocal(fromUtc), ToLocal(toUtc));

    private DateTime Forward(DateTime from, TimeSpan left)
    {
        for (var day = DateOnly.FromDateTime(from); ; day = Next(day))
        {
            foreach (var (opens, closes) in Open(day))
            {
                var begin = Later(opens, from);
                if (closes > begin && closes - begin >= left)
                {
                    return begin + left;
                }

                left -= closes > begin ? closes - begin : TimeSpan.Zero;
            }
        }
    }

    private DateTime Backward(DateTime to, TimeSpan left)
    {
        for (var day = DateOnly.FromDateTime(to); ; day = Previous(day))
        {
            foreach (var (opens, closes) in Open(day).Reverse())
            {
                var end = Earlier(closes, to);
                if (end > opens && end - opens >= left)
                {
                    return end - left;
                }

                left -= end > opens ? end - opens : TimeSpan.Zero;
            }
        }
    }

    private TimeSpan Between(DateTime from, DateTime to)
    {
        var sum = TimeSpan.Zero;
        var last = DateOnly.FromDateTime(to);
        for (var day = DateOnly.FromDateTime(from); _weeks.HasHours && day <= last && day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            foreach (var (opens, closes) in Open(day))
            {
                var (begin, end) = (Later(opens, from), Earlier(closes, to));
                sum += end > begin ? end - begin : TimeSpan.Zero;
            }
        }

        return sum;
    }

    private DateTime IntoHours(DateTime local)
    {
        for (var day = DateOnly.FromDateTime(local); ; day = Next(day))
        {
            foreach (var (opens, closes) in Open(day))
            {
                if (local <= closes)
                {
                    return Later(opens, local);
                }
            }
        }
    }

    private IEnumerable<(DateTime Opens, DateTime Closes)> Open(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return _weeks.Of(day).Open.Select(hours => (midnight + hours.From, midnight + hours.To));
    }

    private DateOnly Next(DateOnly day) => _weeks.HasHours && day < DateOnly.MaxValue ? day.AddDays(1) : throw NeverOpen();

    private DateOnly Previous(DateOnly day) => _weeks.HasHours && day > DateOnly.MinValue ? day.AddDays(-1) : throw NeverOpen();

    private BusinessException NeverOpen() => new BusinessException(WorkCalendarErrorCodes.NeverOpen).WithData("Calendar", Name);

    private DateTime ToLocal(DateTime utc) => Shifted(utc, utcOffset, DateTimeKind.Unspecified);

    private DateTime ToUtc(DateTime local) => Shifted(local, -utcOffset, DateTimeKind.Utc);

    /// <summary>The ends of time stay where they are.</summary>
    private static DateTime Shifted(DateTime time, TimeSpan by, DateTimeKind kind)
        => new(Math.Clamp(time.Ticks + by.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), kind);

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
