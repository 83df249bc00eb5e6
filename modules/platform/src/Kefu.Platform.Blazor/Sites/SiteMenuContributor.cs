using Kefu.Platform.Blazor.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.Sites;

/// <summary>The sites, under administration.</summary>
internal sealed class SiteMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.GetAdministration().AddItem(new ApplicationMenuItem(
                "Platform.Sites",
                context.GetLocalizer<PlatformUiResource>()["Menu:Sites"],
                "/platform/sites",
                Icons.Material.Outlined.Place).RequirePermissions(PlatformPermissions.Sites.View));
        }

        return Task.CompletedTask;
    }
}
