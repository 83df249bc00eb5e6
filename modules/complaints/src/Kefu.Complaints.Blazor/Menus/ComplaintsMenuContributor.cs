using Kefu.Complaints.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;

namespace Kefu.Complaints.Blazor.Menus;

internal sealed class ComplaintsMenuContributor : IMenuContributor
{
    private const int AfterCustomers = 40;

    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            var texts = context.GetLocalizer<ComplaintsResource>();
            context.Menu.AddItem(new ApplicationMenuItem(
                "Complaints.Complaints",
                texts["Menu:Complaints"],
                "/complaints",
                Icons.Material.Outlined.SupportAgent,
                order: AfterCustomers).RequirePermissions(ComplaintsPermissions.Complaints.View));
        }

        return Task.CompletedTask;
    }
}
