using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Application.Dtos;

/// <summary>Asks for one page.</summary>
[Serializable]
public class PagedResultRequestDto : LimitedResultRequestDto, IPagedResultRequest
{
    [Range(0, int.MaxValue)]
    public virtual int SkipCount { get; set; }
}
