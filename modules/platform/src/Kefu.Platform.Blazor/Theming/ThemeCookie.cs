using Microsoft.AspNetCore.Http;

namespace Kefu.Platform.Blazor.Theming;

/// <summary>
/// The theme a person chose, and the one their system prefers, which a script reports; both in cookies, so that the first
/// byte of a page is already in the right colours.
/// </summary>
internal static class ThemeCookie
{
    public const string Chosen = "Kefu.Theme", System = "Kefu.SystemTheme", Dark = "dark", Light = "light";

    public static bool IsDark(HttpRequest request) => (request.Cookies[Chosen] ?? request.Cookies[System]) == Dark;

    public static void Choose(HttpResponse response, bool isDark) => response.Cookies.Append(
        Chosen,
        isDark ? Dark : Light,
        new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, SameSite = SameSiteMode.Lax, Path = "/" });
}
