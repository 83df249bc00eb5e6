using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Kefu.Platform.Sites.Http;

/// <summary>The switch of the shell's header: keeps the choice and begins the page anew.</summary>
internal static class SiteEndpoints
{
    public static void MapSites(this IEndpointRouteBuilder endpoints)
        => endpoints.MapGet("/platform/site", Choose).RequireAuthorization().ExcludeFromDescription();

    // A code that is not the person's is kept and then passed over: there is nothing to learn here.
    private static RedirectHttpResult Choose(HttpContext context, string? code, string? returnUrl)
    {
        if (code is { Length: > 0 and <= SiteConsts.MaxCodeLength })
        {
            SiteCookie.Keep(context.Response, code);
        }

        return TypedResults.LocalRedirect(RedirectHttpResult.IsLocalUrl(returnUrl) ? returnUrl! : "/");
    }
}
