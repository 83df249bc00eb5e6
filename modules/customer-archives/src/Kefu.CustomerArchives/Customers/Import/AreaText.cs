using Kefu.Platform.Normalization;
using Kefu.Platform.Regions;

namespace Kefu.CustomerArchives.Customers.Import;

/// <summary>Reads names of places as lists have them: <c>库尔勒</c>, <c>新疆喀什地区莎车县</c>. What two places are called is not guessed.</summary>
internal sealed class AreaText(IRegionDirectory regions)
{
    private const int Candidates = 20;
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

    /// <summary>From the left, each name within the one before; what follows the last name is an address.</summary>
    private Region? Read(string text)
    {
        Region? found = null;
        for (var rest = text; rest.Length >= ShortestName;)
        {
            var (next, length) = LongestName(rest, found);
            if (next is null)
            {
                break;
            }

            (found, rest) = (next, rest[length..]);
        }

        return found;
    }

    private (Region? Region, int Length) LongestName(string text, Region? within)
    {
        for (var length = text.Length; length >= ShortestName; length--)
        {
            if (Named(text[..length], within) is { } region)
            {
                return (region, length);
            }
        }

        return (null, 0);
    }

    private Region? Named(string name, Region? within)
    {
        var meant = regions.Search(name, Candidates).Where(region => IsCalled(region, name) && IsIn(region, within)).ToList();
        return meant.Count switch
        {
            0 => null,
            1 => meant[0],
            // 阿克苏 is a prefecture and its city: either way it lies in the prefecture.
            _ => meant.Find(region => meant.TrueForAll(other => other == region || other.ParentCode == region.Code)),
        };
    }

    private static bool IsCalled(Region region, string name)
        => region.Code == name || region.Name == name || region.Aliases.Contains(name) || WithoutKind(region.Name) == name;

    private bool IsIn(Region region, Region? within)
        => within is null || region.ParentCode == within.Code || regions.Find(region.ParentCode)?.ParentCode == within.Code;

    private static string WithoutKind(string name) => name.Length > ShortestName && name[^1] is '市' or '县' or '区' or '州' ? name[..^1] : name.Replace("地区", "", StringComparison.Ordinal);
}
