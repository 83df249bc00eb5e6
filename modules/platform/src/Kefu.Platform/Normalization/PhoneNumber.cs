using System.Globalization;
using System.Text.RegularExpressions;

namespace Kefu.Platform.Normalization;

/// <summary>Telephone numbers: mobile, landline (stored as <c>0991-1234567-801</c>) and service numbers.</summary>
public static partial class PhoneNumber
{
    private const int MobileLength = 11;

    /// <param name="text">As typed or read from a cell.</param>
    /// <param name="siteAreaCode">The area code that a seven-digit number alone takes, with a warning.</param>
    public static Normalized<string> Parse(string? text, string? siteAreaCode = null)
    {
        var cleaned = TypedText.Compact(text);
        if (ScientificForm().IsMatch(cleaned))
        {
            return FromScientificForm(cleaned);
        }

        var mobile = AsMobile(cleaned);
        if (Mobile().IsMatch(mobile))
        {
            return new Normalized<string>(mobile);
        }

        var digits = cleaned.Replace("-", "", StringComparison.Ordinal);
        if (Service().IsMatch(digits))
        {
            return new Normalized<string>(digits);
        }

        return AsLandline(cleaned, siteAreaCode);
    }

    /// <summary>Whether a stored number can be sent a text message.</summary>
    public static bool IsMobile(string number) => Mobile().IsMatch(number);

    private static string AsMobile(string text)
    {
        var digits = text.Replace("-", "", StringComparison.Ordinal).TrimStart('+');
        if (digits.StartsWith("0086", StringComparison.Ordinal))
        {
            digits = digits[4..];
        }
        else if (digits.StartsWith("86", StringComparison.Ordinal) && digits.Length == MobileLength + 2)
        {
            digits = digits[2..];
        }

        // The old habit of dialling 0 before a mobile number of another city.
        return LongDistanceMobile().IsMatch(digits) ? digits[1..] : digits;
    }

    private static Normalized<string> AsLandline(string text, string? siteAreaCode)
    {
        var plain = text.Replace("(", "", StringComparison.Ordinal).Replace(')', '-').Replace("--", "-", StringComparison.Ordinal);
        var match = Landline().Match(plain);
        if (match.Success)
        {
            var extension = match.Groups["extension"].Success ? "-" + match.Groups["extension"].Value : "";
            return new Normalized<string>($"{match.Groups["area"].Value}-{match.Groups["number"].Value}{extension}");
        }

        return siteAreaCode is not null && LocalNumber().IsMatch(plain)
            ? new Normalized<string>($"{siteAreaCode}-{plain}", Warning: NormalizationErrorCodes.PhoneAreaCodeAssumed)
            : Normalized<string>.Refused(NormalizationErrorCodes.Phone);
    }

    /// <summary>A spreadsheet's <c>1.38991E+10</c> has lost digits for good, unless all of them stand in the mantissa.</summary>
    private static Normalized<string> FromScientificForm(string text)
    {
        var mantissaDigits = text[..text.IndexOf('E', StringComparison.Ordinal)].Count(char.IsAsciiDigit);
        return mantissaDigits == MobileLength && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Parse(number.ToString("0", CultureInfo.InvariantCulture))
            : Normalized<string>.Refused(NormalizationErrorCodes.PhonePrecisionLost);
    }

    [GeneratedRegex(@"^1[3-9]\d{9}$", RegexOptions.ECMAScript)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^01[3-9]\d{9}$", RegexOptions.ECMAScript)]
    private static partial Regex LongDistanceMobile();

    [GeneratedRegex(@"^(?:[48]00\d{7}|95\d{3,6})$", RegexOptions.ECMAScript)]
    private static partial Regex Service();

    [GeneratedRegex(@"^(?<area>0(?:10|2\d|[3-9]\d{2}))-?(?<number>[2-9]\d{6,7})(?:-(?<extension>\d{1,6}))?$")]
    private static partial Regex Landline();

    [GeneratedRegex(@"^[2-9]\d{6}$", RegexOptions.ECMAScript)]
    private static partial Regex LocalNumber();

    [GeneratedRegex(@"^\d+(?:\.\d+)?E\+?\d+$", RegexOptions.ECMAScript)]
    private static partial Regex ScientificForm();
}
