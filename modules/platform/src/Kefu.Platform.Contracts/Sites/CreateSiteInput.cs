using System.ComponentModel.DataAnnotations;

namespace Kefu.Platform.Sites;

/// <summary>A new site.</summary>
public sealed class CreateSiteInput
{
    /// <summary>Two to eight capital letters and digits.</summary>
    [Required]
    [RegularExpression(SiteConsts.CodePattern)]
    public string Code { get; set; } = "";

    /// <summary>What it is called.</summary>
    [Required]
    [StringLength(SiteConsts.MaxNameLength)]
    public string Name { get; set; } = "";
}
