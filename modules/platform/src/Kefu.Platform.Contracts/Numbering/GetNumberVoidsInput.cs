using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Numbering;

/// <summary>Which void numbers to list.</summary>
public sealed class GetNumberVoidsInput : PagedResultRequestDto
{
    /// <summary>The beginning of the number.</summary>
    [StringLength(NumberingLimits.Number)]
    public string? Filter { get; set; }
}
