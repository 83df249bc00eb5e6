using Kefu.Platform.Blazor.Localization;
using Kefu.Platform.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Identity;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.Menus;

/// <summary>Platform's own pages in the main menu: the home page, and the others under administration.</summary>
internal sealed class PlatformUiMenuContributor : IMenuContributor
{
    private static readonly AdministrationPage[] Pages =
    [
        new(typeof(PlatformUiResource), "Users", "users", Icons.Material.Outlined.People, IdentityPermissions.Users.Default),
        new(typeof(PlatformUiResource), "Roles", "roles", Icons.Material.Outlined.Badge, IdentityPermissions.Roles.Default),
        new(typeof(PlatformResource), "PersonalDataReadings", "personal-data-readings", Icons.Material.Outlined.Policy, PlatformPermissions.PersonalDataReadings.View),
        new(typeof(PlatformResource), "Calendars", "calendars", Icons.Material.Outlined.CalendarMonth, PlatformPermissions.Calendars.View),
        new(typeof(PlatformResource), "Numbering", "numbering", Icons.Material.Outlined.Pin, PlatformPermissions.Numbering.View),
        new(typeof(PlatformResource), "EventDeliveries", "event-deliveries", Icons.Material.Outlined.ForwardToInbox, PlatformPermissions.EventDeliveries.View),
        new(typeof(PlatformResource), "Modules", "modules", Icons.Material.Outlined.Extension, PlatformPermissions.Modules.View),
        new(typeof(PlatformResource), "Jobs", "jobs", Icons.Material.Outlined.PendingActions, PlatformPermissions.Jobs.View),
        new(typeof(PlatformUiResource), "Sites", "sites", Icons.Material.Outlined.Place, PlatformPermissions.Sites.View),
    ];

    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != StandardMenus.Main)
            return Task.CompletedTask;

        var texts = context.GetLocalizer<PlatformUiResource>();
        context.Menu.AddItem(new ApplicationMenuItem("Platform.Home", texts["Menu:Home"], "/", Icons.Material.Outlined.Home, order: 0));

        var administration = context.Menu.GetAdministration();
        administration.DisplayName = texts["Menu:Administration"];
        administration.Icon = Icons.Material.Outlined.Settings;
        foreach (var page in Pages)
            administration.AddItem(page.ToItem(context));
        return Task.CompletedTask;
    }

    private sealed record AdministrationPage(Type Texts, string Name, string Path, string Icon, string Permission)
    {
        public ApplicationMenuItem ToItem(MenuConfigurationContext context)
            => new ApplicationMenuItem($"Platform.{Name}", context.GetLocalizer(Texts)[$"Menu:{Name}"], $"/platform/{Path}", Icon).RequirePermissions(Permission);
    }
}
