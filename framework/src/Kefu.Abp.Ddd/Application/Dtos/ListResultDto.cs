namespace Volo.Abp.Application.Dtos;

/// <summary>A list.</summary>
public interface IListResult<T>
{
    IReadOnlyList<T> Items { get; set; }
}

/// <summary>A list as an answer.</summary>
[Serializable]
public class ListResultDto<T> : IListResult<T>
{
    public ListResultDto() { }

    public ListResultDto(IReadOnlyList<T> items) => Items = items;

    public IReadOnlyList<T> Items { get; set; } = [];
}
