using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Staff;

/// <summary>Which colleagues to list.</summary>
public sealed class GetStaffInput
{
    /// <summary>Longest list that is given.</summary>
    public const int MaxLimit = 50;

    /// <summary>Part of the name or of the user name; without it the first in order of user names.</summary>
    [StringLength(64)]
    public string? Filter { get; set; }

    /// <summary>How many at most.</summary>
    [Range(1, MaxLimit)]
    public int Limit { get; set; } = 20;
}
