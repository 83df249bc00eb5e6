using System.ComponentModel.DataAnnotations;
using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Sites;

/// <summary>A changed site.</summary>
public sealed class UpdateSiteInput : IHasConcurrencyStamp
{
    /// <summary>What it is called.</summary>
    [Required]
    [StringLength(SiteConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>As it was read: what somebody else has saved since is not overwritten.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
