using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Lists;

/// <summary>Asks for one page of a list whose counting stops at <see cref="CappedResultDto{T}.Limit"/> unless more is asked for.</summary>
public abstract class CappedListInput : PagedAndSortedResultRequestDto
{
    /// <summary>True counts to the end, which takes its time in a large list.</summary>
    public bool ExactCount { get; set; }
}
