using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Numbering;

/// <summary>A number that counts no more.</summary>
public sealed class VoidNumberInput
{
    [Required]
    [StringLength(NumberingLimits.Number)]
    public string Number { get; set; } = "";

    [Required]
    [StringLength(NumberingLimits.Reason)]
    public string Reason { get; set; } = "";
}
