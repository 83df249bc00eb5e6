namespace Kefu.Platform.Regions;

/// <summary>Finds divisions by what they are called.</summary>
internal sealed class RegionNames(IReadOnlyDictionary<string, Region> byCode)
{
    private readonly ILookup<string, Region> _byName = byCode.Values
        .SelectMany(region => region.Aliases.Append(region.Name).Append(region.Code).Distinct().Select(name => (Name: name, Region: region)))
        .ToLookup(entry => entry.Name, entry => entry.Region);

    private readonly ILookup<string, Region> _byShortName = byCode.Values.ToLookup(region => RegionTable.ShortName(region.Name));

    public IReadOnlyList<Region> Find(string text)
    {
        var named = FindWhole(text);
        for (var head = text.Length - 1; head > 1 && named.Count == 0; head--)
        {
            named = FindWithin(FindWhole(text[..head]), text[head..]);
        }

        return named;
    }

    private List<Region> FindWithin(List<Region> outer, string text)
        => outer.Count == 0 ? [] : [.. Find(text).Where(inner => outer.Any(region => LiesIn(inner, region)))];

    // A short name counts only where it is nobody's full or other name.
    private List<Region> FindWhole(string name) => _byName[name].ToList() is { Count: > 0 } named ? named : [.. _byShortName[name]];

    private bool LiesIn(Region inner, Region outer)
        => inner.ParentCode is { } parent && (parent == outer.Code || LiesIn(byCode[parent], outer));
}
