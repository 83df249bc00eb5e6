using System.Text.RegularExpressions;
using Kefu.Platform.Pinyin;

namespace Kefu.Platform.Regions;

/// <summary>Reads the divisions from the tables that travel with the assembly.</summary>
internal static partial class RegionTable
{
    private const string DirectlyUnderProvince = "0000";

    public static Dictionary<string, Region> Read()
    {
        var names = Rows("Divisions").ToDictionary(row => row[0], row => row[1]);
        var aliases = ReadAliases();
        var zones = Rows("Zones").ToDictionary(row => row[0], row => Enum.Parse<RegionZone>(row[1]));
        return names.ToDictionary(
            division => division.Key,
            division => new Region(
                division.Key,
                division.Value,
                LevelOf(division.Key),
                ParentOf(division.Key, names),
                ZoneOf(division.Key, zones),
                PinyinText.Of(division.Value).Initials,
                [.. aliases[division.Key]]));
    }

    /// <summary>The name as people say it, without what kind of division it is.</summary>
    public static string ShortName(string name) => Kind().Replace(name, "");

    private static ILookup<string, string> ReadAliases()
        => Rows("Aliases").Concat(Rows("Regiments"))
            .SelectMany(row => row[1].Split(' ').Select(code => (Code: code, Alias: row[0])))
            .ToLookup(entry => entry.Code, entry => entry.Alias);

    private static RegionLevel LevelOf(string code)
        => code.EndsWith(DirectlyUnderProvince, StringComparison.Ordinal) ? RegionLevel.Province
            : code.EndsWith("00", StringComparison.Ordinal) ? RegionLevel.Prefecture
            : RegionLevel.County;

    private static string? ParentOf(string code, Dictionary<string, string> names)
    {
        var prefecture = code[..4] + "00";
        return LevelOf(code) switch
        {
            RegionLevel.Province => null,
            RegionLevel.County when names.ContainsKey(prefecture) => prefecture,
            _ => code[..2] + DirectlyUnderProvince,
        };
    }

    private static RegionZone? ZoneOf(string code, Dictionary<string, RegionZone> zones)
    {
        if (zones.TryGetValue(code, out var zone) || zones.TryGetValue(code[..4], out zone))
        {
            return zone;
        }

        return code.StartsWith("65", StringComparison.Ordinal) ? null : RegionZone.Inland;
    }

    private static IEnumerable<string[]> Rows(string table) => EmbeddedTable.Read($"Regions.Data.{table}.tsv");

    [GeneratedRegex("(?<=..)(?:特别行政区|自治[区州县旗]|地区|[省市县区盟旗])$")]
    private static partial Regex Kind();
}
