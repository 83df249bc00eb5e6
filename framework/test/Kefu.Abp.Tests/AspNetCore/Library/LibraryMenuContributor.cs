using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Features;
using Volo.Abp.UI.Navigation;

namespace Volo.Abp.AspNetCore.Library;

public class LibraryMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            var library = new ApplicationMenuItem("Library", context.GetLocalizer<LibraryResource>()["Menu:Library"], order: 2);
            context.Menu.AddItem(library);
            library.AddItem(new ApplicationMenuItem("Library.Books", "Books", "/books").RequirePermissions(LibraryPermissions.View));
            library.AddItem(new ApplicationMenuItem("Library.Burning", "Burning", "/burning").RequireFeatures(LibraryFeatures.Burning));
            context.Menu.AddItem(new ApplicationMenuItem("Home", "Home", "/", order: 1));
            context.Menu.AddItem(new ApplicationMenuItem("Nowhere", "Nowhere"));
        }

        return Task.CompletedTask;
    }
}
