using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Two archives that are of one customer, as they were read.</summary>
public sealed class MergeCustomersInput
{
    /// <summary>The customer that stays.</summary>
    [Required]
    public Guid? KeptId { get; set; }

    /// <summary>The stamp of the one that stays; another person's change in between is answered with 409.</summary>
    [Required]
    [StringLength(40)]
    public string KeptStamp { get; set; } = "";

    /// <summary>The customer that goes; its number leads to the other from then on.</summary>
    [Required]
    public Guid? MergedId { get; set; }

    /// <summary>The stamp of the one that goes; another person's change in between is answered with 409.</summary>
    [Required]
    [StringLength(40)]
    public string MergedStamp { get; set; } = "";

    /// <summary>What is taken from the one that goes; all else stays as it is.</summary>
    public List<MergeField> Taken { get; set; } = [];
}
