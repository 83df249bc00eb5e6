namespace Kefu.Platform.Blazor.Account;

/// <summary>Lets a redirect lead to this site only.</summary>
internal static class LocalUrl
{
    /// <summary><paramref name="url"/> if it is a path of this site, else the home page.</summary>
    public static string OrHome(string? url) => IsLocal(url) ? url! : "/";

    // "//host" and "/\host" are other sites to a browser; control characters are dropped by it and may hide either.
    private static bool IsLocal(string? url) =>
        !string.IsNullOrEmpty(url)
        && url[0] == '/'
        && (url.Length == 1 || (url[1] != '/' && url[1] != '\\'))
        && !url.Any(char.IsControl);
}
