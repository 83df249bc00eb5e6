using Kefu.Platform.Http.Culture;
using Kefu.Platform.Http.OpenApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Routing;
using Volo.Abp.Localization;
using Volo.Abp.VirtualFileSystem;

namespace Kefu.Platform.Http;

/// <summary>What the product's HTTP API adds to the conventions of the programming model.</summary>
public static class PlatformHttpExtensions
{
    /// <summary>Enumerations as text, sign-in wherever an action states nothing, and the description at /openapi/v1.json.</summary>
    public static IServiceCollection AddPlatformHttp(this IServiceCollection services)
    {
        services.Configure<JsonOptions>(options => options.JsonSerializerOptions.Converters.Add(new ModuleEnumConverter()));
        services.Configure<Microsoft.AspNetCore.Http.Json.JsonOptions>(options => options.SerializerOptions.Converters.Add(new ModuleEnumConverter()));
        services.Configure<MvcOptions>(options => options.Conventions.Add(new SignedInUnlessStatedConvention()));
        services.Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<PlatformHttpResource>("Kefu.Platform"));
        services.Configure<AbpLocalizationOptions>(options => options.Resources.Add<PlatformHttpResource>("zh-Hans").AddVirtualJson("/Localization/Http"));
        services.AddOpenApi(ApiDescription.DocumentName, ApiDescription.Configure);
        services.Configure<AbpEndpointRouterOptions>(options =>
            options.EndpointConfigureActions.Add(context => context.Endpoints.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous()));
        return services;
    }

    /// <summary>
    /// The user's language, then the cookie's, then (for the API only) the one that the caller accepts, then the application's.
    /// Stands after authentication, which tells whose setting counts.
    /// </summary>
    public static IApplicationBuilder UsePlatformRequestLocalization(this IApplicationBuilder app)
        => app.UseAbpRequestLocalization(PlatformCultureOrder.Apply);
}
