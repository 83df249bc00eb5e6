namespace Kefu.Platform.Regions;

/// <summary>China's administrative divisions, in memory.</summary>
public interface IRegionDirectory
{
    /// <summary>Null where the code is unknown, which is an error of who gave it.</summary>
    Region? Find(string? code);

    /// <summary>The division and what it belongs to, from the province down; empty where the code is unknown.</summary>
    string FullName(string? code);

    /// <summary>The prefecture of a county, a prefecture itself, or null: a province or a city right under its province has none.</summary>
    Region? PrefectureOf(string? code);

    /// <summary>
    /// The divisions that a text names outright, by code, name or another name, also behind the names of what they belong to: <c>新疆巴州库尔勒市</c>.
    /// More than one where it is ambiguous, as <c>阿市</c> is: ask, never guess.
    /// </summary>
    IReadOnlyList<Region> Named(string? text);

    /// <summary>
    /// What a text may mean – a name, another name, initials, a code or the beginning of one – the most likely first.
    /// </summary>
    IReadOnlyList<Region> Search(string? text, int limit);
}
