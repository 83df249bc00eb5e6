using System.Globalization;

namespace Kefu.Platform.Blazor.Formatting;

/// <summary>Shows times, which are stored in UTC, in the company's zone.</summary>
public static class DisplayTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private const string InputFormat = "yyyy-MM-dd'T'HH:mm";

    /// <summary>Day and minute in the company's zone, empty for null.</summary>
    public static string ToDisplay(this DateTime? utc) => utc is { } value ? value.ToDisplay() : "";

    /// <summary>Day and minute in the company's zone.</summary>
    public static string ToDisplay(this DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone)
            .ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Day and minute in the company's zone, as the browser's field takes it.</summary>
    internal static string ToInput(this DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone).ToString(InputFormat, CultureInfo.InvariantCulture);

    /// <summary>In UTC what the browser's field gives; null for what is no time.</summary>
    internal static DateTime? FromInput(string? text) =>
        DateTime.TryParseExact(text, [InputFormat, InputFormat + ":ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? TimeZoneInfo.ConvertTimeToUtc(local, Zone)
            : null;

    /// <summary>A business date.</summary>
    public static string ToDisplay(this DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
