using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Modules;

/// <summary>
/// Refuses what is asked of a module that is off at this site. Whoever is not signed in is told that first. Pages pass if somebody
/// shows another one instead: <see cref="IModuleOffPage"/>.
/// </summary>
internal sealed class ModuleGateMiddleware(IEnumerable<IModuleOffPage> pages) : IMiddleware, ITransientDependency
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is { } endpoint && await FindShutModuleAsync(context, endpoint) is { } group)
        {
            var page = ModuleEndpoints.IsPage(endpoint) ? pages.FirstOrDefault() : null;
            context.SetEndpoint(page?.InsteadOf(endpoint) ?? throw new BusinessException(ModuleErrorCodes.Off, $"The module {group} is off at this site.").WithData("Module", group));
        }

        await next(context);
    }

    private static async Task<string?> FindShutModuleAsync(HttpContext context, Endpoint endpoint)
    {
        var isAsked = context.User.Identity?.IsAuthenticated == true || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (!isAsked || ModuleEndpoints.AssemblyOf(endpoint) is not { } assembly)
        {
            return null;
        }

        var gate = (IModuleGate)context.RequestServices.GetService(typeof(IModuleGate))!;
        return gate.GroupOf(assembly) is { } group && !await gate.IsOpenAsync(group) ? group : null;
    }
}

/// <summary>Adds the gate of routes to the pipeline.</summary>
public static class ModuleGateApplicationBuilderExtensions
{
    /// <summary>Stands after the current site and the language are known, and before authorisation.</summary>
    public static IApplicationBuilder UseModuleGate(this IApplicationBuilder app) => app.UseMiddleware<ModuleGateMiddleware>();
}
