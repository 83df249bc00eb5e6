using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Numbering;

/// <summary>How a series writes its numbers from now on.</summary>
public sealed class UpdateNumberSeriesInput
{
    /// <summary>Text with <c>{SEQ:6}</c>, <c>{SITE}</c>, <c>{TYPE}</c> and dates such as <c>{yyMMdd}</c>.</summary>
    [Required]
    [StringLength(NumberingLimits.Pattern)]
    public string Pattern { get; set; } = "";

    /// <summary>As it was read; empty where the pattern was the product's own.</summary>
    public string? ConcurrencyStamp { get; set; }
}
