using System.Reflection;
using Kefu.Platform.Sites;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Modules;

/// <summary>
/// Whether a module is used for what nobody waits for at a page, events and jobs: at the site that it names, else at any.
/// </summary>
internal sealed class BackgroundGate(IModuleGate gate, ICurrentSite currentSite) : ITransientDependency
{
    /// <summary>The site that an event or the arguments of a job name; null for what concerns the whole company.</summary>
    public static Guid? SiteOf(object message) => message is ISiteOwned { SiteId: var site } && site != Guid.Empty ? site : null;

    /// <summary>Whether the module of an assembly is used for a message; what is of no module always is.</summary>
    public async Task<bool> IsOpenAsync(Assembly assembly, object message)
        => gate.GroupOf(assembly) is not { } group || await IsOpenAsync(group, SiteOf(message));

    /// <summary>Whether a module is used at a site, or at any.</summary>
    public async Task<bool> IsOpenAsync(string group, Guid? site)
    {
        using (currentSite.Change(site))
        {
            return await gate.IsOpenAsync(group);
        }
    }
}
