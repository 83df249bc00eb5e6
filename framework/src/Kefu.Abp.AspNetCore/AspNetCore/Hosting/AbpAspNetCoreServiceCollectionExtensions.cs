using Microsoft.AspNetCore.Hosting;
using Volo.Abp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The web host's surroundings, while services are configured.</summary>
public static class AbpAspNetCoreServiceCollectionExtensions
{
    public static IWebHostEnvironment GetHostingEnvironment(this IServiceCollection services)
        => services.GetSingletonInstanceOrNull<IWebHostEnvironment>() ?? throw new AbpException("The services belong to no web host.");
}
