using Microsoft.AspNetCore.Http;

namespace Kefu.Platform.Sites.Http;

/// <summary>The code of the site that was chosen last in this browser. Whether it is the person's is asked each time.</summary>
internal static class SiteCookie
{
    private const string Name = "Kefu.Site";

    public static string? Read(HttpRequest request) => request.Cookies[Name] is { Length: > 0 } code ? code : null;

    public static void Keep(HttpResponse response, string code) => response.Cookies.Append(
        Name,
        code,
        new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
}
