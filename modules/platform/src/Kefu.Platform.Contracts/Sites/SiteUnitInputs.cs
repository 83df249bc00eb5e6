using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Sites;

/// <summary>Which units to list; what is not given does not narrow.</summary>
public sealed class GetSiteUnitsInput
{
    /// <summary>Those of a site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Those that somebody belongs to.</summary>
    public Guid? UserId { get; set; }
}

/// <summary>A new department.</summary>
public sealed class CreateSiteUnitInput
{
    /// <summary>The site that it is of.</summary>
    public Guid SiteId { get; set; }

    /// <summary>What it is called; no other of the site is called so.</summary>
    [Required]
    [StringLength(SiteConsts.MaxNameLength)]
    public string Name { get; set; } = "";
}

/// <summary>A renamed department.</summary>
public sealed class UpdateSiteUnitInput
{
    /// <summary>What it is called; no other of the site is called so.</summary>
    [Required]
    [StringLength(SiteConsts.MaxNameLength)]
    public string Name { get; set; } = "";
}

/// <summary>The units that somebody is to belong to.</summary>
public sealed class UpdateMembershipInput
{
    /// <summary>Ids of organisation units of sites.</summary>
    [Required]
    [MaxLength(100)]
    public Guid[] UnitIds { get; set; } = [];
}
