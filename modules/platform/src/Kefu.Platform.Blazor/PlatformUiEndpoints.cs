using Kefu.Platform.Blazor.Account;
using Kefu.Platform.Blazor.Theming;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Localization;

namespace Kefu.Platform.Blazor;

/// <summary>The routes of the web shell: the pages of all loaded modules, sign-out, language and theme.</summary>
public static class PlatformUiEndpoints
{
    // What programs ask for is answered to programs: no page, no redirect to the sign-in.
    private static readonly string[] ProgramPaths = ["/api", "/connect", "/health", "/openapi", "/_"];

    /// <summary>Maps the shell. Every page asks for a signed-in person unless it says otherwise.</summary>
    public static IEndpointRouteBuilder MapPlatformUi(this IEndpointRouteBuilder endpoints)
    {
        var router = endpoints.ServiceProvider.GetRequiredService<IOptions<PlatformRouterOptions>>().Value;
        endpoints.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode()
            .AddAdditionalAssemblies([.. router.AdditionalAssemblies])
            .RequireAuthorization();
        endpoints.MapPost("/account/sign-out", SignOutAsync).ExcludeFromDescription();
        endpoints.MapGet("/account/refresh", RefreshAsync).RequireAuthorization().ExcludeFromDescription();
        endpoints.MapGet("/platform/culture", ChooseCulture).ExcludeFromDescription();
        endpoints.MapGet("/platform/theme", ChooseTheme).ExcludeFromDescription();
        endpoints.MapFallback("{*path:nonfile}", AnswerUnknownPath).ExcludeFromDescription();
        return endpoints;
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, IAntiforgery antiforgery, IAccountSignIn account)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return TypedResults.BadRequest();

        await account.SignOutAsync();
        return TypedResults.LocalRedirect("/account/sign-in");
    }

    private static async Task<IResult> RefreshAsync(HttpContext context, IAccountSignIn account, string? returnUrl)
    {
        await account.RefreshAsync(context.User);
        return TypedResults.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }

    private static RedirectHttpResult ChooseCulture(HttpContext context, IOptions<AbpLocalizationOptions> options, string? culture, string? returnUrl)
    {
        if (options.Value.Languages.Any(language => language.CultureName == culture))
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture!)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(365), IsEssential = true, HttpOnly = true, SameSite = SameSiteMode.Lax });
        return TypedResults.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }

    private static RedirectHttpResult ChooseTheme(HttpContext context, string? theme, string? returnUrl)
    {
        ThemeCookie.Choose(context.Response, theme == ThemeCookie.Dark);
        return TypedResults.LocalRedirect(LocalUrl.OrHome(returnUrl));
    }

    private static IResult AnswerUnknownPath(HttpContext context)
    {
        if (ProgramPaths.Any(path => context.Request.Path.Value!.StartsWith(path, StringComparison.OrdinalIgnoreCase)) || !HttpMethods.IsGet(context.Request.Method))
            return TypedResults.NotFound();
        if (context.User.Identity?.IsAuthenticated != true)
            return TypedResults.Challenge();

        return new RazorComponentResult<App> { StatusCode = StatusCodes.Status404NotFound };
    }
}
