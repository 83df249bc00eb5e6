namespace Volo.Abp.UI.Navigation;

/// <summary>Builds menus for the current user and culture. Needs no HTTP request.</summary>
public interface IMenuManager
{
    /// <summary>The menu with only the items that the current user may see.</summary>
    Task<ApplicationMenu> GetAsync(string name);

    /// <summary>The menus of <see cref="AbpNavigationOptions.MainMenuNames"/> as one.</summary>
    Task<ApplicationMenu> GetMainMenuAsync();
}
