namespace Kefu.Platform.Sites;

/// <summary>The site that the company began with: first data that belong to a site are its.</summary>
public interface IFirstSite
{
    Task<Guid> GetIdAsync();
}
