using System.Net;
using Kefu.Platform.Sites.Http;
using Kefu.Platform.Sites.Values;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Routing;
using Volo.Abp.Caching;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Features;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace Kefu.Platform.Sites;

/// <summary>Registers what sites take part in.</summary>
internal static class SiteSetup
{
    public static IServiceCollection AddPlatformSites(this IServiceCollection services)
    {
        // What another host has changed is known after this time at the latest: grants, features, settings.
        services.Configure<AbpDistributedCacheOptions>(options => options.GlobalCacheEntryOptions = new() { AbsoluteExpirationRelativeToNow = KeptReading.MaxAge });
        services.Configure<AbpFeatureOptions>(options => options.AddSites());
        services.Configure<FeatureManagementOptions>(options => options.AddSites());
        services.Configure<AbpSettingOptions>(options => options.AddSites());
        services.Configure<SettingManagementOptions>(options => options.AddSites());
        services.Configure<AbpExceptionHttpStatusCodeOptions>(options => options.Map(SiteErrorCodes.NotChosen, HttpStatusCode.BadRequest));
        return services.Configure<AbpEndpointRouterOptions>(options => options.EndpointConfigureActions.Add(context => context.Endpoints.MapSites()));
    }
}
