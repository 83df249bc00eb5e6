using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Volo.Abp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The configuration, while services are configured.</summary>
public static class ServiceCollectionConfigurationExtensions
{
    public static IServiceCollection ReplaceConfiguration(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration);
        return services;
    }

    public static IConfiguration GetConfiguration(this IServiceCollection services)
        => services.GetConfigurationOrNull() ?? throw new AbpException($"Could not find an implementation of {typeof(IConfiguration).AssemblyQualifiedName} in the service collection.");

    public static IConfiguration? GetConfigurationOrNull(this IServiceCollection services)
        => services.GetSingletonInstanceOrNull<HostBuilderContext>()?.Configuration
           ?? services.GetSingletonInstanceOrNull<IConfiguration>()
           // A generic host registers its configuration by a factory that needs no provider.
           ?? (IConfiguration?)services.LastOrDefault(descriptor => descriptor.ServiceType == typeof(IConfiguration))?.ImplementationFactory?.Invoke(null!);
}
