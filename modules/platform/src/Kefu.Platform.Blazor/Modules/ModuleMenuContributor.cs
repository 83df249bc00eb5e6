using Kefu.Platform.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.Modules;

/// <summary>The modules of the host, under administration.</summary>
internal sealed class ModuleMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.GetAdministration().AddItem(new ApplicationMenuItem(
                "Platform.Modules",
                context.GetLocalizer<PlatformResource>()["Menu:Modules"],
                "/platform/modules",
                Icons.Material.Outlined.Extension).RequirePermissions(PlatformPermissions.Modules.View));
        }

        return Task.CompletedTask;
    }
}
