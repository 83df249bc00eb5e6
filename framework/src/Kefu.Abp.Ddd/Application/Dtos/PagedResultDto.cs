namespace Volo.Abp.Application.Dtos;

/// <summary>Knows how many there are in all.</summary>
public interface IHasTotalCount
{
    long TotalCount { get; set; }
}

/// <summary>One page of a list, and how many there are in all.</summary>
public interface IPagedResult<T> : IListResult<T>, IHasTotalCount;

/// <summary>One page of a list as an answer.</summary>
[Serializable]
public class PagedResultDto<T> : ListResultDto<T>, IPagedResult<T>
{
    public PagedResultDto() { }

    public PagedResultDto(long totalCount, IReadOnlyList<T> items) : base(items) => TotalCount = totalCount;

    public long TotalCount { get; set; }
}
