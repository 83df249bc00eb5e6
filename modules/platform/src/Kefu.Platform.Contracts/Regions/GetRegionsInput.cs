using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Regions;

/// <summary>Which divisions to list: the one with a code, or what a text may mean.</summary>
public sealed class GetRegionsInput
{
    /// <summary>Longest list that is given.</summary>
    public const int MaxLimit = 50;

    /// <summary>Part of a name, another name, initials or the beginning of a code.</summary>
    [StringLength(50)]
    public string? Filter { get; set; }

    [StringLength(6)]
    public string? Code { get; set; }

    [Range(1, MaxLimit)]
    public int Limit { get; set; } = 20;
}
