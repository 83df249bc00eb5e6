using Kefu.Platform.Normalization;
using Kefu.Platform.Regions;

namespace Kefu.CustomerArchives.Customers.Import;

/// <summary>Reads places as lists have them: <c>库尔勒</c>, <c>新疆喀什地区莎车县</c>, also with an address behind. What two places are called is not guessed.</summary>
internal sealed class AreaText(IRegionDirectory regions)
{
    private const int ShortestName = 2;

    // A list of a hundred thousand rows names a few dozen places.
    private readonly Dictionary<string, Region?> _known = new(StringComparer.Ordinal);

    /// <summary>Null where no place, or more than one, is meant.</summary>
    public Region? Find(string text)
    {
        var compact = TypedText.Compact(text);
        if (!_known.TryGetValue(compact, out var region))
        {
            region = Read(compact);
            _known.Add(compact, region);
        }

        return region;
    }

    private Region? Read(string text)
    {
        for (var length = text.Length; length >= ShortestName; length--)
        {
            if (regions.Named(text[..length]) is { Count: > 0 } meant)
            {
                return OnlyOne(meant);
            }
        }

        return null;
    }

    /// <summary>阿克苏 is a prefecture and its city: either way it lies in the prefecture.</summary>
    private static Region? OnlyOne(IReadOnlyList<Region> meant)
        => meant is [var region] ? region : meant.FirstOrDefault(outer => meant.All(inner => inner == outer || inner.ParentCode == outer.Code));
}
