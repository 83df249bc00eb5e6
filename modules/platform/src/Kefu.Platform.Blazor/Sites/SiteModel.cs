using System.ComponentModel.DataAnnotations;
using Kefu.Platform.Sites;

namespace Kefu.Platform.Blazor.Sites;

/// <summary>What the form asks of a site.</summary>
public sealed class SiteModel
{
    [Required]
    [RegularExpression(SiteConsts.CodePattern)]
    public string? Code { get; set; }

    [Required]
    [StringLength(SiteConsts.MaxNameLength)]
    public string? Name { get; set; }

    public string ConcurrencyStamp { get; set; } = "";

    internal static SiteModel Of(SiteDto site) => new() { Code = site.Code, Name = site.Name, ConcurrencyStamp = site.ConcurrencyStamp };

    internal CreateSiteInput ToCreate() => new() { Code = Code!.Trim(), Name = Name!.Trim() };

    internal UpdateSiteInput ToUpdate() => new() { Name = Name!.Trim(), ConcurrencyStamp = ConcurrencyStamp };
}
