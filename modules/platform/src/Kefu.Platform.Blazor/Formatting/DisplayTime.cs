using System.Globalization;

namespace Kefu.Platform.Blazor.Formatting;

/// <summary>Shows times, which are stored in UTC, in the company's zone.</summary>
public static class DisplayTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Day and minute in the company's zone, empty for null.</summary>
    public static string ToDisplay(this DateTime? utc) => utc is { } value ? value.ToDisplay() : "";

    /// <summary>Day and minute in the company's zone.</summary>
    public static string ToDisplay(this DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone)
            .ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A business date.</summary>
    public static string ToDisplay(this DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
