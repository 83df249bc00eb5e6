using System.Text.RegularExpressions;

namespace Kefu.Platform.Normalization;

/// <summary>Number plates of vehicles (车牌), GA 36.</summary>
public static partial class PlateNumber
{
    public static Normalized<string> Parse(string? text)
    {
        var plate = Separators().Replace(TypedText.Compact(text), "");
        return Form().IsMatch(plate) ? new Normalized<string>(plate) : Normalized<string>.Refused(NormalizationErrorCodes.Plate);
    }

    /// <summary>Whether the plate is a trailer's, which cannot pull a trip.</summary>
    public static bool IsTrailer(string plate) => plate.EndsWith('挂');

    [GeneratedRegex("[·•‧・･⋅.\\-]")]
    private static partial Regex Separators();

    [GeneratedRegex("^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z0-9]{4}[挂学警港澳领]|[A-HJK][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-HJK])$")]
    private static partial Regex Form();
}
