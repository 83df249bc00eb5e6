using MudBlazor;
using Volo.Abp.UI.Navigation;

namespace Kefu.Platform.Blazor.Shell;

/// <summary>The picture of a menu item: what <c>Icons.Material</c> holds. Anything else (a CSS class of another theme) gives a plain one.</summary>
internal static class MenuIcon
{
    public static string Of(ApplicationMenuItem item) =>
        item.Icon is { } icon && icon.StartsWith('<') ? icon : item.Items.Count > 0 ? Icons.Material.Outlined.Folder : Icons.Material.Outlined.Circle;
}
