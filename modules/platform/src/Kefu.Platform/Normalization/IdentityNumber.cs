using System.Globalization;
using System.Text.RegularExpressions;

namespace Kefu.Platform.Normalization;

/// <summary>Numbers of resident identity cards (居民身份证), GB 11643.</summary>
public static partial class IdentityNumber
{
    private const int MaxAge = 120;
    private const string Checks = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <param name="text">As typed.</param>
    /// <param name="today">The company's date: nobody is born after it, nor more than 120 years before it.</param>
    public static Normalized<string> Parse(string? text, DateOnly today)
    {
        var number = TypedText.Compact(text);
        return Form().IsMatch(number) && IsBirthDate(number.AsSpan(6, 8), today) && HasRightCheck(number)
            ? new Normalized<string>(number)
            : Normalized<string>.Refused(NormalizationErrorCodes.IdentityNumber);
    }

    /// <summary>A spreadsheet keeps fifteen digits of a number: three zeros at the end of eighteen digits are lost digits.</summary>
    public static bool HasLostPrecision(string digitsOfNumericCell)
        => digitsOfNumericCell.Length == Weights.Length + 1 && digitsOfNumericCell.EndsWith("000", StringComparison.Ordinal);

    private static bool IsBirthDate(ReadOnlySpan<char> text, DateOnly today)
        => DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
           && date <= today && date >= today.AddYears(-MaxAge);

    private static bool HasRightCheck(string number)
        => Checks[Weights.Select((weight, index) => weight * (number[index] - '0')).Sum() % 11] == number[^1];

    [GeneratedRegex(@"^\d{17}[\dX]$", RegexOptions.ECMAScript)]
    private static partial Regex Form();
}
