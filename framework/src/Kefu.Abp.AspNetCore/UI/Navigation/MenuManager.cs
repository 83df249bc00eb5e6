using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.UI.Navigation;

/// <summary>Default <see cref="IMenuManager"/>: asks every contributor in a scope of its own.</summary>
public class MenuManager(IOptions<AbpNavigationOptions> options, IServiceScopeFactory scopes) : IMenuManager, ITransientDependency
{
    public virtual async Task<ApplicationMenu> GetAsync(string name)
    {
        var menu = new ApplicationMenu(name);
        await using var scope = scopes.CreateAsyncScope();
        var context = new MenuConfigurationContext(menu, scope.ServiceProvider);
        foreach (var contributor in options.Value.MenuContributors)
        {
            await contributor.ConfigureMenuAsync(context);
        }

        await RemoveHiddenAsync(menu, scope.ServiceProvider.GetRequiredService<ISimpleStateCheckerManager<ApplicationMenuItem>>());
        Normalize(menu);
        return menu;
    }

    public virtual async Task<ApplicationMenu> GetMainMenuAsync()
    {
        var main = new ApplicationMenu(StandardMenus.Main);
        foreach (var name in options.Value.MainMenuNames)
        {
            main.Items.AddRange((await GetAsync(name)).Items);
        }

        main.Items.Normalize();
        return main;
    }

    private static async Task RemoveHiddenAsync(IHasMenuItems owner, ISimpleStateCheckerManager<ApplicationMenuItem> states)
    {
        foreach (var item in owner.Items.ToArray())
        {
            if (await states.IsEnabledAsync(item))
            {
                await RemoveHiddenAsync(item, states);
            }
            else
            {
                owner.Items.Remove(item);
            }
        }
    }

    private static void Normalize(IHasMenuItems owner)
    {
        owner.Items.ForEach(Normalize);
        owner.Items.Normalize();
    }
}
