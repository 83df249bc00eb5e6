using Kefu.Platform.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.Jobs;

/// <summary>Background jobs, under administration.</summary>
internal sealed class JobMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.GetAdministration().AddItem(new ApplicationMenuItem(
                "Platform.Jobs",
                context.GetLocalizer<PlatformResource>()["Menu:Jobs"],
                "/platform/jobs",
                Icons.Material.Outlined.PendingActions).RequirePermissions(PlatformPermissions.Jobs.View));
        }

        return Task.CompletedTask;
    }
}
