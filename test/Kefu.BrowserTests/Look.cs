namespace Kefu.BrowserTests;

/// <summary>How a page is looked at.</summary>
public sealed record Look(string Name, int Width, int Height, bool IsDark)
{
    public static readonly Look Desktop = new("desktop", 1366, 768, false);
    public static readonly Look DesktopDark = new("desktop-dark", 1366, 768, true);
    public static readonly Look Phone = new("phone", 390, 844, false);
    public static readonly Look PhoneDark = new("phone-dark", 390, 844, true);

    public static readonly IReadOnlyList<Look> All = [Desktop, Phone, PhoneDark, DesktopDark];

    public override string ToString() => Name;
}
