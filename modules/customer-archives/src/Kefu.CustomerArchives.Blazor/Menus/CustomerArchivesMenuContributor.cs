using Kefu.CustomerArchives.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;

namespace Kefu.CustomerArchives.Blazor.Menus;

internal sealed class CustomerArchivesMenuContributor : IMenuContributor
{
    private const int AfterHome = 10;

    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            var texts = context.GetLocalizer<CustomerArchivesResource>();
            context.Menu.AddItem(new ApplicationMenuItem(
                "CustomerArchives.Customers",
                texts["Menu:CustomerArchives"],
                "/customer-archives/customers",
                Icons.Material.Outlined.ContactPage,
                order: AfterHome).RequirePermissions(CustomerArchivesPermissions.Customers.View));
            context.Menu.AddItem(new ApplicationMenuItem(
                "CustomerArchives.Contracts",
                texts["Menu:Contracts"],
                "/customer-archives/contracts",
                Icons.Material.Outlined.Handshake,
                order: AfterHome + 1).RequirePermissions(CustomerArchivesPermissions.Contracts.View));
            context.Menu.AddItem(new ApplicationMenuItem(
                "CustomerArchives.Figures",
                texts["Menu:ArchiveFigures"],
                "/customer-archives/figures",
                Icons.Material.Outlined.QueryStats,
                order: AfterHome + 2).RequirePermissions(CustomerArchivesPermissions.Customers.View));
        }

        return Task.CompletedTask;
    }
}
