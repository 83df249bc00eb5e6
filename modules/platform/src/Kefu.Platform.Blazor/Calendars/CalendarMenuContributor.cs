using Kefu.Platform.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.Calendars;

/// <summary>Work calendars, under administration.</summary>
internal sealed class CalendarMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.GetAdministration().AddItem(new ApplicationMenuItem(
                "Platform.Calendars",
                context.GetLocalizer<PlatformResource>()["Menu:Calendars"],
                "/platform/calendars",
                Icons.Material.Outlined.CalendarMonth).RequirePermissions(PlatformPermissions.Calendars.View));
        }

        return Task.CompletedTask;
    }
}
