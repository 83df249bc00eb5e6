using Kefu.Platform.Blazor.Localization;
using MudBlazor;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.Menus;

/// <summary>The home page and the administration pages in the main menu.</summary>
internal sealed class PlatformUiMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != StandardMenus.Main)
            return Task.CompletedTask;

        var texts = context.GetLocalizer<PlatformUiResource>();
        context.Menu.AddItem(new ApplicationMenuItem("Platform.Home", texts["Menu:Home"], "/", Icons.Material.Outlined.Home, order: 0));
        return Task.CompletedTask;
    }
}
