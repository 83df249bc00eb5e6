using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Calendars;

/// <summary>The holidays that a year has from now on.</summary>
public sealed class UpdateCalendarYearInput
{
    [Required]
    [MaxLength(CalendarLimits.Holidays)]
    public List<HolidayDto> Holidays { get; set; } = [];

    [Required]
    [MaxLength(CalendarLimits.Holidays)]
    public List<SwappedWorkdayDto> SwappedWorkdays { get; set; } = [];

    /// <summary>As it was read; empty for a year that was not entered yet.</summary>
    public string? ConcurrencyStamp { get; set; }
}
