using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace Volo.Abp;

/// <summary>Makes applications: with a service provider of their own, or with the one of a host.</summary>
public static class AbpApplicationFactory
{
    public static async Task<IAbpApplicationWithInternalServiceProvider> CreateAsync<TStartupModule>(Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
    {
        var application = new AbpApplicationWithInternalServiceProvider(typeof(TStartupModule), optionsAction);
        await application.ConfigureServicesAsync();
        return application;
    }

    public static IAbpApplicationWithInternalServiceProvider Create<TStartupModule>(Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
        => AsyncHelper.RunSync(() => CreateAsync<TStartupModule>(optionsAction));

    public static async Task<IAbpApplicationWithExternalServiceProvider> CreateAsync(
        Type startupModuleType, IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null)
    {
        var application = new AbpApplicationWithExternalServiceProvider(startupModuleType, services, optionsAction);
        await application.ConfigureServicesAsync();
        return application;
    }
}
