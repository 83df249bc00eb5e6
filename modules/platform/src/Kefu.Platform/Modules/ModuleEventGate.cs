using Kefu.Platform.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace Kefu.Platform.Modules;

/// <summary>
/// An event of a site waits while the module that is to handle it is off at that site. One of the whole company waits only while the
/// module is off everywhere.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IDistributedEventGate))]
internal sealed class ModuleEventGate(HostModules modules, IModuleGate gate, ICurrentSite currentSite) : IDistributedEventGate, ITransientDependency
{
    private const string OffEverywhere = "*";

    public async Task<string?> FindObstacleAsync(string consumer, object eventData)
    {
        var obstacle = eventData is ISiteOwned { SiteId: var site } && site != Guid.Empty ? site.ToString() : OffEverywhere;
        return await StandsAsync(consumer, obstacle) ? obstacle : null;
    }

    public async Task<bool> StandsAsync(string consumer, string obstacle)
    {
        if (modules.GroupOf(consumer) is not { } group)
        {
            return false;
        }

        using (currentSite.Change(obstacle == OffEverywhere ? null : Guid.Parse(obstacle)))
        {
            return !await gate.IsOpenAsync(group);
        }
    }
}
