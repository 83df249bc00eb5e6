namespace Kefu.Platform.Sites;

/// <summary>Where the current user may work.</summary>
public interface ISiteAccess
{
    /// <summary>The user's open sites, by code. While the company has one site, it is everybody's.</summary>
    Task<IReadOnlyList<SiteEntry>> GetOwnAsync();

    /// <summary>Whether the user may see all sites together.</summary>
    Task<bool> MaySeeAllAsync();

    /// <summary>Refuses what is not, or no longer, the user's.</summary>
    /// <exception cref="Volo.Abp.BusinessException"><see cref="SiteErrorCodes.Foreign"/>.</exception>
    Task CheckAsync(SiteChoice choice);
}

/// <summary>What is to be known of a site without reading it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Code">Its code, as it stands in numbers.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsOpen">False once it is closed.</param>
/// <param name="UnitId">The organisation unit of its people.</param>
public sealed record SiteEntry(Guid Id, string Code, string Name, bool IsOpen, Guid UnitId);
