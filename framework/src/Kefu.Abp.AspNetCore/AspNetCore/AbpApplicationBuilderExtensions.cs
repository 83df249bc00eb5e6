using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.RequestLocalization;
using Volo.Abp.AspNetCore.Routing;
using Volo.Abp.AspNetCore.Security;
using Volo.Abp.AspNetCore.Tracing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>The middlewares of the programming model. Exception handling stands early: what is behind it answers in the error envelope.</summary>
public static class AbpApplicationBuilderExtensions
{
    public static IApplicationBuilder UseCorrelationId(this IApplicationBuilder app) => app.UseMiddleware<AbpCorrelationIdMiddleware>();

    public static IApplicationBuilder UseAbpSecurityHeaders(this IApplicationBuilder app) => app.UseMiddleware<AbpSecurityHeadersMiddleware>();

    public static IApplicationBuilder UseAbpExceptionHandling(this IApplicationBuilder app) => app.UseMiddleware<AbpExceptionHandlingMiddleware>();

    public static IApplicationBuilder UseAbpRequestLocalization(this IApplicationBuilder app, Action<RequestLocalizationOptions>? optionsAction = null)
    {
        app.ApplicationServices.GetRequiredService<IAbpRequestLocalizationOptionsProvider>().InitLocalizationOptions(optionsAction);
        return app.UseMiddleware<AbpRequestLocalizationMiddleware>();
    }

    /// <summary>Maps the controllers and what modules have added to <see cref="AbpEndpointRouterOptions"/>.</summary>
    public static IApplicationBuilder UseConfiguredEndpoints(this IApplicationBuilder app, Action<IEndpointRouteBuilder>? additionalConfigurationAction = null)
    {
        var options = app.ApplicationServices.GetRequiredService<IOptions<AbpEndpointRouterOptions>>().Value;
        return app.UseEndpoints(endpoints =>
        {
            using var scope = app.ApplicationServices.CreateScope();
            var context = new EndpointRouteBuilderContext(endpoints, scope.ServiceProvider);
            options.EndpointConfigureActions.ForEach(configure => configure(context));
            additionalConfigurationAction?.Invoke(endpoints);
        });
    }
}
