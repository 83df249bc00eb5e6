using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Modules;

/// <summary>A module's part of the menus, left out where the module is off.</summary>
internal sealed class GatedMenuContributor(IMenuContributor contributor, string group) : IMenuContributor
{
    public async Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (await context.ServiceProvider.GetRequiredService<IModuleGate>().IsOpenAsync(group))
        {
            await contributor.ConfigureMenuAsync(context);
        }
    }

    /// <summary>Gates those that are of modules.</summary>
    public static void GateAll(AbpNavigationOptions options, HostModules modules)
    {
        for (var place = 0; place < options.MenuContributors.Count; place++)
        {
            if (modules.GroupOf(options.MenuContributors[place].GetType().Assembly) is { } group)
            {
                options.MenuContributors[place] = new GatedMenuContributor(options.MenuContributors[place], group);
            }
        }
    }
}
