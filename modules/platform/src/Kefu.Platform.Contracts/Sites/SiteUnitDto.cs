using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Sites;

/// <summary>A site's organisation unit, or a department below it.</summary>
public sealed class SiteUnitDto : EntityDto<Guid>
{
    /// <summary>The site it belongs to.</summary>
    public Guid SiteId { get; set; }

    /// <summary>What it is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>False for the unit of the site itself.</summary>
    public bool IsDepartment { get; set; }
}
