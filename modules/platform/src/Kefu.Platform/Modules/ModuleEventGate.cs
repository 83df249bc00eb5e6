using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace Kefu.Platform.Modules;

/// <summary>
/// An event of a site waits while the module that is to handle it is off at that site. One of the whole company waits only while the
/// module is off everywhere.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IDistributedEventGate))]
internal sealed class ModuleEventGate(HostModules modules, BackgroundGate gate) : IDistributedEventGate, ITransientDependency
{
    private const string OffEverywhere = "*";

    public async Task<string?> FindObstacleAsync(string consumer, object eventData)
    {
        var obstacle = BackgroundGate.SiteOf(eventData)?.ToString() ?? OffEverywhere;
        return await StandsAsync(consumer, obstacle) ? obstacle : null;
    }

    public async Task<bool> StandsAsync(string consumer, string obstacle)
        => modules.GroupOf(consumer) is { } group && !await gate.IsOpenAsync(group, obstacle == OffEverywhere ? null : Guid.Parse(obstacle));
}
