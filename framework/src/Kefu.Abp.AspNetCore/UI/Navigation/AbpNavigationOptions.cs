namespace Volo.Abp.UI.Navigation;

/// <summary>Who contributes to menus.</summary>
public class AbpNavigationOptions
{
    public List<IMenuContributor> MenuContributors { get; } = [];

    public List<string> MainMenuNames { get; } = [StandardMenus.Main];
}
