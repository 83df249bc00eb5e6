namespace Volo.Abp.UI.Navigation;

/// <summary>Finds, removes and orders items of a menu.</summary>
public static class ApplicationMenuExtensions
{
    /// <summary>The item of the main menu under which modules put their administration pages.</summary>
    public static ApplicationMenuItem GetAdministration(this ApplicationMenu applicationMenu)
        => applicationMenu.GetMenuItem(DefaultMenuNames.Application.Main.Administration);

    /// <summary>The direct item of that name.</summary>
    /// <exception cref="AbpException">There is none.</exception>
    public static ApplicationMenuItem GetMenuItem(this IHasMenuItems menuWithItems, string menuItemName)
        => menuWithItems.GetMenuItemOrNull(menuItemName) ?? throw new AbpException($"Could not find a menu item with given name: {menuItemName}");

    public static ApplicationMenuItem? GetMenuItemOrNull(this IHasMenuItems menuWithItems, string menuItemName)
        => Check.NotNull(menuWithItems, nameof(menuWithItems)).Items.Find(item => item.Name == menuItemName);

    public static bool TryRemoveMenuItem(this IHasMenuItems menuWithItems, string menuItemName)
        => Check.NotNull(menuWithItems, nameof(menuWithItems)).Items.RemoveAll(item => item.Name == menuItemName) > 0;

    public static IHasMenuItems SetSubItemOrder(this IHasMenuItems menuWithItems, string menuItemName, int order)
    {
        if (menuWithItems.GetMenuItemOrNull(menuItemName) is { } item)
        {
            item.Order = order;
        }

        return menuWithItems;
    }
}
