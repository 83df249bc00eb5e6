using Kefu.Platform.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.Numbering;

/// <summary>Number series, under administration.</summary>
internal sealed class NumberingMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.GetAdministration().AddItem(new ApplicationMenuItem(
                "Platform.Numbering",
                context.GetLocalizer<PlatformResource>()["Menu:Numbering"],
                "/platform/numbering",
                Icons.Material.Outlined.Pin).RequirePermissions(PlatformPermissions.Numbering.View));
        }

        return Task.CompletedTask;
    }
}
