namespace Kefu.Platform.Normalization;

/// <summary>Yes and no in the ways in which offices write them.</summary>
public static class YesNo
{
    public static Normalized<bool?> Parse(string? text) => TypedText.Compact(text) switch
    {
        "" => new Normalized<bool?>(null),
        "是" or "有" or "√" or "✓" or "Y" or "YES" or "1" => new Normalized<bool?>(true),
        "否" or "无" or "×" or "✗" or "N" or "NO" or "0" => new Normalized<bool?>(false),
        _ => Normalized<bool?>.Refused(NormalizationErrorCodes.YesNo),
    };
}
