using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Calendars;

/// <summary>Days that are free, in a row.</summary>
public sealed class HolidayDto
{
    [Required]
    [StringLength(CalendarLimits.Name)]
    public string? Name { get; set; }

    /// <summary>The first day.</summary>
    [Required]
    public DateOnly? From { get; set; }

    /// <summary>The last day; empty for a holiday of one day.</summary>
    public DateOnly? To { get; set; }
}
