using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Sites.Http;

/// <summary>Works for the site that the signed-in person has chosen.</summary>
internal sealed class CurrentSiteMiddleware(ICurrentSite currentSite, RequestedSite requested) : IMiddleware, ITransientDependency
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.User.Identity?.IsAuthenticated != true)
        {
            await next(context);
            return;
        }

        using (currentSite.Change(await requested.ChooseAsync(context)))
        {
            await next(context);
        }
    }
}

/// <summary>Adds the current site to the pipeline.</summary>
public static class CurrentSiteApplicationBuilderExtensions
{
    /// <summary>Stands after authentication and localisation.</summary>
    public static IApplicationBuilder UseCurrentSite(this IApplicationBuilder app)
    {
        // Within localisation, so that a refusal is told in the caller's language.
        app.UseAbpExceptionHandling();
        return app.UseMiddleware<CurrentSiteMiddleware>();
    }
}
