using Kefu.Platform.Pinyin;

namespace Kefu.Platform.Regions;

/// <summary>A division with all by which it is searched.</summary>
internal sealed class SearchableRegion(Region region)
{
    private readonly string _initials = PinyinText.Of(RegionTable.ShortName(region.Name)).Initials;
    private readonly PinyinText _pinyin = PinyinText.Of(region.Name);

    public Region Region { get; } = region;

    // Most of what is carried stays in the region.
    public bool IsNear { get; } = region.Code.StartsWith("65", StringComparison.Ordinal);

    public RegionMatch Match(string text)
    {
        if (Region.Name.StartsWith(text, StringComparison.Ordinal)
            || Region.Aliases.Any(alias => alias.StartsWith(text, StringComparison.Ordinal))
            || _initials.Equals(text, StringComparison.OrdinalIgnoreCase))
        {
            return RegionMatch.Beginning;
        }

        if (Region.Code.StartsWith(text, StringComparison.Ordinal) || IsTyped(_pinyin.Full, text) || IsTyped(_pinyin.Initials, text))
        {
            return RegionMatch.Typed;
        }

        return Region.Name.Contains(text, StringComparison.Ordinal) ? RegionMatch.Part : RegionMatch.None;
    }

    private static bool IsTyped(string pinyin, string text) => pinyin.StartsWith(text, StringComparison.OrdinalIgnoreCase);
}
