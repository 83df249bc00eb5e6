using Microsoft.AspNetCore.Http;

namespace Kefu.Platform.Sites.Http;

/// <summary>Which requests of programs need a site.</summary>
public sealed class SiteRequestOptions
{
    /// <summary>Beginnings of paths that need none: accounts, the company's administration, and what tells a caller the sites.</summary>
    public List<string> PathsWithoutSite { get; } = ["/api/abp", "/api/account", "/api/identity", "/api/permission-management", "/api/platform"];

    /// <summary>Beginnings of paths below those that need one all the same.</summary>
    public List<string> PathsWithSite { get; } = ["/api/platform/imports"];

    internal bool NeedsSite(PathString path) => !IsBelow(path, PathsWithoutSite) || IsBelow(path, PathsWithSite);

    private static bool IsBelow(PathString path, List<string> beginnings) => beginnings.Exists(beginning => path.StartsWithSegments(beginning));
}
