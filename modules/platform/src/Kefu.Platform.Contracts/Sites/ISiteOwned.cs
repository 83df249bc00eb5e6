namespace Kefu.Platform.Sites;

/// <summary>
/// A row that belongs to one site (分公司/场站). It is given the current site when it is added, and only that site sees it. Also an event object: it
/// waits where that site does not use the module that is to handle it.
/// </summary>
public interface ISiteOwned
{
    /// <summary>The site; never empty once the row is stored.</summary>
    Guid SiteId { get; }
}
