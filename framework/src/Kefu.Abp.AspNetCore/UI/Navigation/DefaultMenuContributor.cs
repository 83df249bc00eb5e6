using Volo.Abp.UI.Navigation.Localization;

namespace Volo.Abp.UI.Navigation;

/// <summary>Adds the item under which modules put their administration pages; it is not shown while it is empty.</summary>
internal sealed class DefaultMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            var name = DefaultMenuNames.Application.Main.Administration;
            context.Menu.AddItem(new ApplicationMenuItem(name, context.GetLocalizer<AbpUiNavigationResource>()["Menu:Administration"], icon: "fa fa-wrench"));
        }

        return Task.CompletedTask;
    }
}
