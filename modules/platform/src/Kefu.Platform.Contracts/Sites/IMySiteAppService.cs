using Volo.Abp.Application.Services;

namespace Kefu.Platform.Sites;

/// <summary>Where the caller may work. Whoever is signed in may ask.</summary>
public interface IMySiteAppService : IApplicationService
{
    /// <summary>The caller's sites and what is chosen among them.</summary>
    Task<MySitesDto> GetAsync();
}

/// <summary>The caller's sites.</summary>
public sealed class MySitesDto
{
    /// <summary>The open ones, by code.</summary>
    public IReadOnlyList<MySiteDto> Sites { get; set; } = [];

    /// <summary>Whether the caller may see all sites together.</summary>
    public bool MaySeeAll { get; set; }

    /// <summary>The code of the site that this call works for, <c>*</c> for all; null where none is chosen.</summary>
    public string? Current { get; set; }
}

/// <summary>A site of the caller's.</summary>
public sealed class MySiteDto
{
    /// <summary>Its id.</summary>
    public Guid Id { get; set; }

    /// <summary>What programs name it by.</summary>
    public string Code { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string Name { get; set; } = "";
}
