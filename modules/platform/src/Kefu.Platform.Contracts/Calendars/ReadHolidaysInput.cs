using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Calendars;

/// <summary>A text that names holidays.</summary>
public sealed class ReadHolidaysInput
{
    /// <summary>The notice of the government, or lines of name, first day and last day as a spreadsheet has them.</summary>
    [Required]
    [StringLength(CalendarLimits.Notice)]
    public string Text { get; set; } = "";
}
