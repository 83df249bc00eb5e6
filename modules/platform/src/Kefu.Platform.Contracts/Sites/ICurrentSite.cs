namespace Kefu.Platform.Sites;

/// <summary>The site that is worked for. It flows with the call, as the current user does.</summary>
public interface ICurrentSite
{
    /// <summary>The site; null where none is chosen, as during start-up.</summary>
    Guid? Id { get; }

    /// <summary>Works for another site until the answer is disposed of.</summary>
    IDisposable Change(Guid? siteId);
}
