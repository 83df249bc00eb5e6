using Volo.Abp.Application.Dtos;

namespace Kefu.CustomerArchives.Revisits;

/// <summary>The revisits of which customer to list, the latest first.</summary>
public sealed class GetRevisitsInput : PagedResultRequestDto
{
    public Guid CustomerId { get; set; }
}
