using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Two archives that look alike and are of two customers.</summary>
public sealed class NotSameInput
{
    [Required]
    public Guid? FirstId { get; set; }

    [Required]
    public Guid? SecondId { get; set; }
}
