using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Lists;

/// <summary>One page of a list, and how many there are in all as far as they were counted.</summary>
public class CappedResultDto<T> : PagedResultDto<T>
{
    /// <summary>Where counting stops.</summary>
    public const int Limit = 10_000;

    public CappedResultDto() { }

    public CappedResultDto(long totalCount, bool isTotalExact, IReadOnlyList<T> items) : base(totalCount, items) => IsTotalExact = isTotalExact;

    /// <summary>False: there are more than <see cref="PagedResultDto{T}.TotalCount"/>.</summary>
    public bool IsTotalExact { get; set; } = true;
}
