namespace Volo.Abp.UI.Navigation;

/// <summary>The menus that every application has.</summary>
public static class StandardMenus
{
    public const string Main = "Main";

    public const string User = "User";

    public const string Shortcut = "Shortcut";
}
