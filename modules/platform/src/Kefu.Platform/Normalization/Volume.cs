using System.Globalization;
using System.Text.RegularExpressions;

namespace Kefu.Platform.Normalization;

/// <summary>Volumes, stored in cubic metres to the litre. <c>120*80*60*2</c> is length, width and height in centimetres, and the number of pieces.</summary>
public static partial class Volume
{
    private const decimal CubicCentimetresInCubicMetre = 1_000_000m;

    public static Normalized<decimal?> Parse(string? text)
    {
        var cleaned = TypedText.Compact(text);
        if (Measured().Match(cleaned) is { Success: true } measured)
        {
            var product = measured.Groups["part"].Captures.Aggregate(1m, (volume, part) => volume * Number(part.Value));
            return Stored(product / CubicCentimetresInCubicMetre);
        }

        return Form().Match(cleaned) is { Success: true } match
            ? Stored(Number(match.Groups["number"].Value))
            : Normalized<decimal?>.Refused(NormalizationErrorCodes.Volume);
    }

    private static Normalized<decimal?> Stored(decimal volume) => new(decimal.Round(volume, 3, MidpointRounding.AwayFromZero));

    private static decimal Number(string text) => decimal.Parse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<number>(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,6})?)(?:方|立方米?|M3|CBM)?$")]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?<part>\d{1,5}(?:\.\d{1,2})?)(?:[*×X](?<part>\d{1,5}(?:\.\d{1,2})?)){2,3}(?:CM)?$")]
    private static partial Regex Measured();
}
