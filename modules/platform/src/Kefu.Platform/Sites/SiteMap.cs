namespace Kefu.Platform.Sites;

/// <summary>The sites, their units and people at one time.</summary>
internal sealed class SiteMap(IEnumerable<SiteEntry> sites, IEnumerable<SiteUnit> units, IEnumerable<UnitMember> members)
{
    private readonly Dictionary<Guid, SiteUnit> _units = units.ToDictionary(unit => unit.Id);
    private readonly ILookup<Guid, Guid> _unitsOfPeople = members.ToLookup(member => member.UserId, member => member.UnitId);

    /// <summary>All sites, by code.</summary>
    public IReadOnlyList<SiteEntry> Sites { get; } = sites.OrderBy(site => site.Code, StringComparer.Ordinal).ToList();

    /// <summary>While there is one site, everybody belongs to it without being told so.</summary>
    public bool HasOneSite => Sites.Count == 1;

    public SiteEntry? Find(Guid siteId) => Sites.FirstOrDefault(site => site.Id == siteId);

    public IReadOnlyList<SiteEntry> OpenSitesOf(Guid userId)
        => Sites.Where(site => site.IsOpen && (HasOneSite || OwnUnits(userId).Exists(unit => unit.IsIn(_units[site.UnitId])))).ToList();

    /// <summary>Those who work in a site; null: everybody.</summary>
    public IReadOnlyCollection<Guid>? PeopleOf(Guid siteId) => Find(siteId) is { } site ? PeopleIn([_units[site.UnitId]]) : [];

    /// <summary>Those who work in somebody's units and the departments below; null: everybody.</summary>
    public IReadOnlyCollection<Guid>? PeopleAround(Guid userId) => PeopleIn(OwnUnits(userId));

    /// <summary>The units somebody works in and those below.</summary>
    public IReadOnlyCollection<Guid> UnitsAround(Guid userId)
    {
        var own = OwnUnits(userId);
        return _units.Values.Where(unit => own.Exists(unit.IsIn)).Select(unit => unit.Id).ToList();
    }

    /// <summary>The unit of a site and those below it.</summary>
    public IReadOnlyCollection<Guid> UnitsOf(SiteEntry site) => _units.Values.Where(unit => unit.IsIn(_units[site.UnitId])).Select(unit => unit.Id).ToList();

    /// <summary>The units that somebody was put in.</summary>
    public IEnumerable<Guid> UnitsOf(Guid userId) => _unitsOfPeople[userId];

    private List<SiteUnit> OwnUnits(Guid userId)
    {
        var units = _unitsOfPeople[userId].Where(_units.ContainsKey).Select(id => _units[id]).ToList();
        return units.Count == 0 && HasOneSite ? [_units[Sites[0].UnitId]] : units;
    }

    private HashSet<Guid>? PeopleIn(List<SiteUnit> units)
        => HasOneSite && units.Exists(unit => unit.Id == Sites[0].UnitId)
            ? null
            : _unitsOfPeople.Where(person => person.Any(id => _units.TryGetValue(id, out var unit) && units.Exists(unit.IsIn))).Select(person => person.Key).ToHashSet();
}

/// <summary>An organisation unit by its place in the tree.</summary>
internal sealed record SiteUnit(Guid Id, string Code)
{
    public bool IsIn(SiteUnit other) => Code == other.Code || Code.StartsWith(other.Code + ".", StringComparison.Ordinal);
}

/// <summary>That somebody belongs to a unit.</summary>
internal sealed record UnitMember(Guid UserId, Guid UnitId);
