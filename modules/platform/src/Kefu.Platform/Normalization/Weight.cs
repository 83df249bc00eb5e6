using System.Globalization;
using System.Text.RegularExpressions;

namespace Kefu.Platform.Normalization;

/// <summary>Units in which offices write weights.</summary>
public enum WeightUnit
{
    Kilogram,

    Tonne,

    /// <summary>斤, half a kilogram.</summary>
    Jin,
}

/// <summary>Weights, stored in kilograms to the gram.</summary>
public static partial class Weight
{
    /// <param name="text">As typed.</param>
    /// <param name="bareUnit">What a number without a unit is in, as the column's header or the user says; never guessed by size.</param>
    public static Normalized<decimal?> Parse(string? text, WeightUnit? bareUnit)
    {
        var match = Form().Match(TypedText.Compact(text));
        if (!match.Success || UnitOf(match.Groups["unit"].Value, bareUnit) is not { } unit
            || !decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return Normalized<decimal?>.Refused(NormalizationErrorCodes.Weight);
        }

        return new Normalized<decimal?>(decimal.Round(number * KilogramsIn(unit), 3, MidpointRounding.AwayFromZero));
    }

    private static WeightUnit? UnitOf(string text, WeightUnit? bareUnit) => text switch
    {
        "" => bareUnit,
        "吨" or "T" => WeightUnit.Tonne,
        "斤" or "市斤" => WeightUnit.Jin,
        _ => WeightUnit.Kilogram,
    };

    private static decimal KilogramsIn(WeightUnit unit) => unit switch
    {
        WeightUnit.Tonne => 1000m,
        WeightUnit.Jin => 0.5m,
        _ => 1m,
    };

    [GeneratedRegex(@"^(?<number>(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,6})?)(?<unit>吨|T|公斤|千克|KGS?|市斤|斤)?$")]
    private static partial Regex Form();
}
