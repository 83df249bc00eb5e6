using Kefu.Platform.Normalization;

namespace Kefu.Platform.Regions;

/// <summary>Codes of administrative divisions as typed or read from a cell.</summary>
public static class RegionCode
{
    public static Normalized<string> Parse(string? text, IRegionDirectory regions)
        => regions.Find(TypedText.Compact(text)) is { } region
            ? new Normalized<string>(region.Code)
            : Normalized<string>.Refused(RegionErrorCodes.Unknown);
}
