using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Two archives of which one is to stay.</summary>
public sealed class GetMergePreviewInput
{
    /// <summary>The customer that stays.</summary>
    [Required]
    public Guid? KeptId { get; set; }

    /// <summary>The customer that goes.</summary>
    [Required]
    public Guid? MergedId { get; set; }
}
