namespace Kefu.Platform.Sites;

/// <summary>The sites of the company, kept in memory.</summary>
internal interface ISiteDirectory
{
    /// <summary>All sites, by code.</summary>
    Task<IReadOnlyList<SiteEntry>> GetAllAsync();

    /// <summary>Reads them anew next time.</summary>
    void Forget();
}

/// <summary>What is to be known of a site without reading it.</summary>
internal sealed record SiteEntry(Guid Id, string Code, string Name);
