using Kefu.Platform.Normalization;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Regions;

internal sealed class RegionDirectory : IRegionDirectory, ISingletonDependency
{
    private readonly Lazy<Dictionary<string, Region>> _regions = new(RegionTable.Read);
    private readonly Lazy<RegionNames> _names;
    private readonly Lazy<List<SearchableRegion>> _searchable;

    public RegionDirectory()
    {
        _names = new Lazy<RegionNames>(() => new RegionNames(_regions.Value));
        _searchable = new Lazy<List<SearchableRegion>>(() => [.. _regions.Value.Values.Select(region => new SearchableRegion(region))]);
    }

    public Region? Find(string? code) => code is null ? null : _regions.Value.GetValueOrDefault(code);

    public string FullName(string? code) => string.Join(' ', WithOuter(code).Reverse().Select(region => region.Name));

    public Region? PrefectureOf(string? code) => WithOuter(code).FirstOrDefault(region => region.Level == RegionLevel.Prefecture);

    public IReadOnlyList<Region> Named(string? text) => _names.Value.Find(TypedText.Compact(text));

    public IReadOnlyList<Region> Search(string? text, int limit)
    {
        var typed = TypedText.Compact(text);
        if (typed.Length == 0)
        {
            return [];
        }

        var matches = _searchable.Value
            .Select(entry => (Entry: entry, Match: entry.Match(typed)))
            .Where(candidate => candidate.Match != RegionMatch.None)
            .OrderBy(candidate => candidate.Match)
            .ThenByDescending(candidate => candidate.Entry.IsNear)
            .ThenBy(candidate => candidate.Entry.Region.Code, StringComparer.Ordinal)
            .Select(candidate => candidate.Entry.Region);
        return [.. _names.Value.Find(typed).Concat(matches).Distinct().Take(limit)];
    }

    private IEnumerable<Region> WithOuter(string? code)
    {
        for (var region = Find(code); region is not null; region = Find(region.ParentCode))
        {
            yield return region;
        }
    }
}
