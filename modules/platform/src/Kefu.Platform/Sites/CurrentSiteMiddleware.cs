using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Sites;

/// <summary>Works for the site of the signed-in person. The company has one site; choosing among several comes with them.</summary>
internal sealed class CurrentSiteMiddleware(ICurrentSite currentSite, ISiteDirectory sites) : IMiddleware, ISingletonDependency
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.User.Identity?.IsAuthenticated != true)
        {
            await next(context);
            return;
        }

        var all = await sites.GetAllAsync();
        using (currentSite.Change(all.Count > 0 ? all[0].Id : null))
        {
            await next(context);
        }
    }
}

/// <summary>Adds the current site to the pipeline.</summary>
public static class CurrentSiteApplicationBuilderExtensions
{
    /// <summary>Stands after authentication.</summary>
    public static IApplicationBuilder UseCurrentSite(this IApplicationBuilder app) => app.UseMiddleware<CurrentSiteMiddleware>();
}
