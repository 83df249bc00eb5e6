using System.Globalization;
using System.Text.RegularExpressions;

namespace Kefu.Platform.Normalization;

/// <summary>Amounts of money in yuan (CNY), to the fen.</summary>
public static partial class Money
{
    /// <returns>Null for what means nothing: empty, a dash, a stroke.</returns>
    public static Normalized<decimal?> Parse(string? text, bool isSigned = false)
    {
        var cleaned = TypedText.Compact(text);
        if (cleaned is "" or "-" or "—" or "——" or "/")
        {
            return new Normalized<decimal?>(null);
        }

        var match = Form().Match(cleaned);
        if (!match.Success || !decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
        {
            return Normalized<decimal?>.Refused(NormalizationErrorCodes.Money);
        }

        amount *= match.Groups["tenThousand"].Success ? 10_000m : 1m;
        return amount < 0 && !isSigned
            ? Normalized<decimal?>.Refused(NormalizationErrorCodes.Money)
            : new Normalized<decimal?>(decimal.Round(amount, 2, MidpointRounding.AwayFromZero));
    }

    [GeneratedRegex(@"^[¥￥]?(?<number>-?(?:\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.\d{1,6})?)(?<tenThousand>万)?(?:元|圆|块)?$")]
    private static partial Regex Form();
}
