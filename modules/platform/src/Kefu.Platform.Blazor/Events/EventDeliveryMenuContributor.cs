using Kefu.Platform.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.Events;

/// <summary>Events that were not delivered, under administration.</summary>
internal sealed class EventDeliveryMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.GetAdministration().AddItem(new ApplicationMenuItem(
                "Platform.EventDeliveries",
                context.GetLocalizer<PlatformResource>()["Menu:EventDeliveries"],
                "/platform/event-deliveries",
                Icons.Material.Outlined.ForwardToInbox).RequirePermissions(PlatformPermissions.EventDeliveries.View));
        }

        return Task.CompletedTask;
    }
}
