namespace Volo.Abp.Application.Dtos;

/// <summary>Asks for one page in an order.</summary>
[Serializable]
public class PagedAndSortedResultRequestDto : PagedResultRequestDto, IPagedAndSortedResultRequest
{
    public virtual string? Sorting { get; set; }
}
