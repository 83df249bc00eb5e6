using Kefu.Platform.Localization;
using MudBlazor;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.PersonalData;

/// <summary>The log of readings of personal data, under administration.</summary>
internal sealed class PersonalDataMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            var texts = context.GetLocalizer<PlatformResource>();
            context.Menu.GetAdministration().AddItem(new ApplicationMenuItem(
                "Platform.PersonalDataReadings",
                texts["Menu:PersonalDataReadings"],
                "/platform/personal-data-readings",
                Icons.Material.Outlined.Policy).RequirePermissions(PlatformPermissions.PersonalDataReadings.View));
        }

        return Task.CompletedTask;
    }
}
