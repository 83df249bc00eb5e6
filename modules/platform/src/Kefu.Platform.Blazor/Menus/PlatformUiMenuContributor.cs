using Kefu.Platform.Blazor.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Identity;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.Menus;

/// <summary>The home page, users and roles in the main menu.</summary>
internal sealed class PlatformUiMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != StandardMenus.Main)
            return Task.CompletedTask;

        var texts = context.GetLocalizer<PlatformUiResource>();
        context.Menu.AddItem(new ApplicationMenuItem("Platform.Home", texts["Menu:Home"], "/", Icons.Material.Outlined.Home, order: 0));

        var administration = context.Menu.GetAdministration();
        administration.DisplayName = texts["Menu:Administration"];
        administration.Icon = Icons.Material.Outlined.Settings;
        administration.AddItem(new ApplicationMenuItem("Platform.Users", texts["Menu:Users"], "/platform/users", Icons.Material.Outlined.People)
            .RequirePermissions(IdentityPermissions.Users.Default));
        administration.AddItem(new ApplicationMenuItem("Platform.Roles", texts["Menu:Roles"], "/platform/roles", Icons.Material.Outlined.Badge)
            .RequirePermissions(IdentityPermissions.Roles.Default));
        return Task.CompletedTask;
    }
}
