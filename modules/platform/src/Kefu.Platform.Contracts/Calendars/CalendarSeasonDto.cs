using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Calendars;

/// <summary>
/// The hours of a week from a day of each year on, until the next season begins. Hours are written <c>10:00-14:00 16:00-20:00</c>,
/// in Beijing time; none is a free day.
/// </summary>
public sealed class CalendarSeasonDto
{
    /// <summary>Month of the first day.</summary>
    [Required]
    [Range(1, 12)]
    public int? Month { get; set; }

    /// <summary>Day of that month.</summary>
    [Required]
    [Range(1, 31)]
    public int? Day { get; set; }

    [StringLength(CalendarLimits.Hours)]
    public string? Monday { get; set; }

    [StringLength(CalendarLimits.Hours)]
    public string? Tuesday { get; set; }

    [StringLength(CalendarLimits.Hours)]
    public string? Wednesday { get; set; }

    [StringLength(CalendarLimits.Hours)]
    public string? Thursday { get; set; }

    [StringLength(CalendarLimits.Hours)]
    public string? Friday { get; set; }

    [StringLength(CalendarLimits.Hours)]
    public string? Saturday { get; set; }

    [StringLength(CalendarLimits.Hours)]
    public string? Sunday { get; set; }
}
