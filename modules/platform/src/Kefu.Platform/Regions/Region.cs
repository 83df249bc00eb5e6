namespace Kefu.Platform.Regions;

/// <summary>An administrative division of GB/T 2260.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Name">As the standard has it: <c>库尔勒市</c>.</param>
/// <param name="Level">Province, prefecture or county.</param>
/// <param name="ParentCode">Code of what it belongs to; null for a province.</param>
/// <param name="Zone">片区; null for Xinjiang as a whole.</param>
/// <param name="Pinyin">Initials of its name: <c>kelss</c> for <c>库尔勒市</c>.</param>
/// <param name="Aliases">Other names in use: <c>库尔勒</c>.</param>
public sealed record Region(string Code, string Name, RegionLevel Level, string? ParentCode, RegionZone? Zone, string Pinyin, IReadOnlyList<string> Aliases);
