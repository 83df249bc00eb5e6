using Kefu.SamplePlugin.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;

namespace Kefu.SamplePlugin.Blazor;

internal sealed class SamplePluginMenuContributor : IMenuContributor
{
    private const int Last = 900;

    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.AddItem(new ApplicationMenuItem(
                "SamplePlugin.Notes", context.GetLocalizer<SamplePluginResource>()["Menu:Notes"], "/sample-plugin/notes", Icons.Material.Outlined.Note, order: Last)
                .RequirePermissions(SamplePluginPermissions.View));
        }

        return Task.CompletedTask;
    }
}
