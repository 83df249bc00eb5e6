using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Sites;

/// <summary>A branch of the company (分公司/场站).</summary>
public sealed class SiteDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>Short and upper-case: it stands in the numbers of the site's papers and never changes.</summary>
    public string Code { get; set; } = "";

    /// <summary>What it is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>False once it is closed.</summary>
    public bool IsOpen { get; set; }

    /// <summary>When it was closed, in UTC.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>How many people work there; everybody while the company has one site.</summary>
    public int People { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}
