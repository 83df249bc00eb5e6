using System.Globalization;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.Platform.Calendars;

/// <summary>The holidays and swapped workdays of a year.</summary>
internal sealed class CalendarYear : AuditedAggregateRoot<Guid>
{
    private CalendarYear() { }

    public CalendarYear(Guid id, int year) : base(id)
        => Year = year is >= CalendarLimits.FirstYear and <= CalendarLimits.LastYear ? year : throw Refused(WorkCalendarErrorCodes.YearUnknown, year);

    public int Year { get; private set; }

    public List<Holiday> Holidays { get; private set; } = [];

    public List<SwappedWorkday> SwappedWorkdays { get; private set; } = [];

    /// <summary>Takes the place of what was entered before.</summary>
    /// <exception cref="BusinessException">Days lie outside the year or overlap, or a holiday is also a swapped workday.</exception>
    public void Enter(IEnumerable<Holiday> holidays, IEnumerable<SwappedWorkday> swappedWorkdays)
    {
        var free = holidays.OrderBy(holiday => holiday.From).ToList();
        var worked = swappedWorkdays.OrderBy(day => day.Date).ToList();
        foreach (var holiday in free)
        {
            Check(holiday);
        }

        foreach (var (earlier, later) in free.Zip(free.Skip(1)).Where(pair => pair.Second.From <= pair.First.To))
        {
            throw Refused(WorkCalendarErrorCodes.HolidaysOverlap, later.From).WithData("Name", earlier.Name).WithData("Other", later.Name);
        }

        foreach (var day in worked)
        {
            Check(day, free);
        }

        foreach (var (_, later) in worked.Zip(worked.Skip(1)).Where(pair => pair.First.Date == pair.Second.Date))
        {
            throw Refused(WorkCalendarErrorCodes.SwappedTwice, later.Date);
        }

        (Holidays, SwappedWorkdays) = (free, worked);
    }

    private void Check(Holiday holiday)
    {
        if (holiday.To < holiday.From)
        {
            throw Refused(WorkCalendarErrorCodes.HolidayReversed, holiday.From).WithData("Name", holiday.Name);
        }

        CheckYear(holiday.From);
        CheckYear(holiday.To);
    }

    private void Check(SwappedWorkday day, List<Holiday> holidays)
    {
        CheckYear(day.Date);
        if (holidays.Find(holiday => holiday.From <= day.Date && day.Date <= holiday.To) is { } holiday)
        {
            throw Refused(WorkCalendarErrorCodes.SwappedOnHoliday, day.Date).WithData("Name", holiday.Name);
        }
    }

    private void CheckYear(DateOnly day)
    {
        if (day.Year != Year)
        {
            throw Refused(WorkCalendarErrorCodes.OutsideYear, day).WithData("Year", Year);
        }
    }

    private static BusinessException Refused(string code, IFormattable day)
        => new BusinessException(code).WithData("Day", day.ToString(day is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture));
}
