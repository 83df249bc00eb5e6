using System.Globalization;
using System.Text.RegularExpressions;

namespace Kefu.Platform.Normalization;

/// <summary>Dates in the forms in which offices write them.</summary>
public static partial class BusinessDate
{
    private const int FirstSerial = 20_000;
    private const int LastSerial = 80_000;
    private const int DaysBetween1900And1904 = 1462;

    // Serial 60 is the 29th of February 1900, which never was: all later serials count from the day before the last of 1899.
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    /// <param name="text">As typed.</param>
    /// <param name="businessYear">The year of a date that names none; null refuses such a date.</param>
    public static Normalized<DateOnly?> Parse(string? text, int? businessYear = null)
    {
        var cleaned = TypedText.Compact(text);
        if (cleaned.Length == 0)
        {
            return new Normalized<DateOnly?>(null);
        }

        var match = Full().Match(cleaned);
        if (!match.Success)
        {
            match = WithoutYear().Match(cleaned);
        }

        var year = match.Groups["year"].Success ? Number(match, "year") : businessYear;
        return match.Success && year is { } known ? FromParts(known, Number(match, "month"), Number(match, "day")) : Refused;
    }

    /// <summary>A serial number of a numeric cell; texts of five digits are no dates.</summary>
    public static Normalized<DateOnly?> FromSerial(double serial, bool uses1904Dates = false)
    {
        var days = (int)Math.Floor(serial) + (uses1904Dates ? DaysBetween1900And1904 : 0);
        return days is >= FirstSerial and <= LastSerial ? new Normalized<DateOnly?>(SerialZero.AddDays(days)) : Refused;
    }

    private static Normalized<DateOnly?> Refused => Normalized<DateOnly?>.Refused(NormalizationErrorCodes.Date);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static Normalized<DateOnly?> FromParts(int year, int month, int day)
        => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new Normalized<DateOnly?>(new DateOnly(year, month, day)) : Refused;

    [GeneratedRegex(@"^(?:(?<year>(?:19|20)\d{2})(?:(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})|年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?|(?<month>\d{2})(?<day>\d{2})))$")]
    private static partial Regex Full();

    [GeneratedRegex(@"^(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$")]
    private static partial Regex WithoutYear();
}
