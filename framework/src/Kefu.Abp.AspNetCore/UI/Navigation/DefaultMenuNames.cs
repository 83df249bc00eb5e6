namespace Volo.Abp.UI.Navigation;

/// <summary>Names of items that modules share.</summary>
public static class DefaultMenuNames
{
    public static class Application
    {
        public static class Main
        {
            public const string Administration = "Main.Administration";
        }
    }
}
