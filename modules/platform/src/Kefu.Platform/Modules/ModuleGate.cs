using System.Reflection;
using Kefu.Platform.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;

namespace Kefu.Platform.Modules;

/// <inheritdoc cref="IModuleGate" />
internal sealed class ModuleGate(HostModules modules, IFeatureChecker features, IFeatureDefinitionManager definitions, ICurrentSite currentSite, ISiteDirectory sites)
    : IModuleGate, ITransientDependency
{
    public string? GroupOf(Assembly assembly) => modules.GroupOf(assembly);

    public async Task<bool> IsOpenAsync(string group)
    {
        var feature = group + PlatformModule.EnabledSuffix;
        if (await definitions.GetOrNullAsync(feature) is null)
        {
            return true;
        }

        return currentSite.Id is not null ? await features.IsEnabledAsync(feature) : await IsOpenAnywhereAsync(feature);
    }

    private async Task<bool> IsOpenAnywhereAsync(string feature)
    {
        var all = (await sites.GetAsync()).Sites;
        foreach (var site in all)
        {
            using (currentSite.Change(site.Id))
            {
                if (await features.IsEnabledAsync(feature))
                {
                    return true;
                }
            }
        }

        return all.Count == 0;
    }
}
