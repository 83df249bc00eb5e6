using Kefu.Platform.Sites;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Modules;

/// <summary>A job whose arguments name a site waits while its module is off at that site; another one while it is off everywhere.</summary>
internal sealed class ModuleJobGate(IModuleGate gate, ICurrentSite currentSite) : ITransientDependency
{
    public async Task<bool> IsOpenAsync(Type jobType, object args)
    {
        if (gate.GroupOf(jobType.Assembly) is not { } group)
        {
            return true;
        }

        using (currentSite.Change(args is ISiteOwned { SiteId: var site } && site != Guid.Empty ? site : null))
        {
            return await gate.IsOpenAsync(group);
        }
    }
}
