namespace Volo.Abp.UI.Navigation;

/// <summary>Adds a module's items to a menu, each time the menu is asked for.</summary>
public interface IMenuContributor
{
    Task ConfigureMenuAsync(MenuConfigurationContext context);
}
