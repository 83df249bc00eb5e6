using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Calendars;

/// <summary>A day on which one works for a free one (调休).</summary>
public sealed class SwappedWorkdayDto
{
    [Required]
    public DateOnly? Date { get; set; }

    /// <summary>For which holiday.</summary>
    [StringLength(CalendarLimits.Name)]
    public string? Name { get; set; }
}
