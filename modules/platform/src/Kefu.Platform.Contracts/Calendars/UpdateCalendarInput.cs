using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Calendars;

/// <summary>The hours that a calendar has from now on.</summary>
public sealed class UpdateCalendarInput
{
    public CalendarScope Scope { get; set; }

    /// <summary>Holidays are free and swapped days worked.</summary>
    public bool KeepsHolidays { get; set; }

    [Required]
    [MinLength(1)]
    [MaxLength(CalendarLimits.Seasons)]
    public List<CalendarSeasonDto> Seasons { get; set; } = [];

    /// <summary>As it was read; empty where the scope has no hours of its own yet.</summary>
    public string? ConcurrencyStamp { get; set; }
}
