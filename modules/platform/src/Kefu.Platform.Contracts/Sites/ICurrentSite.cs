namespace Kefu.Platform.Sites;

/// <summary>The site that is worked for. It flows with the call, as the current user does.</summary>
public interface ICurrentSite
{
    /// <summary>The site; null where none is chosen, as during start-up, and where all are seen together.</summary>
    Guid? Id { get; }

    /// <summary>True: rows of all sites are seen together. Then no row of a site is added or changed.</summary>
    bool IsAll { get; }

    /// <summary>Works for another site, or none, until the answer is disposed of.</summary>
    IDisposable Change(Guid? siteId);

    /// <summary>Works as chosen, until the answer is disposed of.</summary>
    IDisposable Change(SiteChoice choice);
}
