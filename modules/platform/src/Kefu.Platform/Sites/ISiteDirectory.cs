using Volo.Abp.Uow;

namespace Kefu.Platform.Sites;

/// <summary>The sites of the company and who belongs to them, kept in memory: every request asks.</summary>
internal interface ISiteDirectory
{
    /// <summary>What another host has changed is in it after half a minute at the latest, what this one has changed at once.</summary>
    ValueTask<SiteMap> GetAsync();

    /// <summary>Reads anew once a change is committed.</summary>
    void ForgetOnceCommitted(IUnitOfWork change);
}
