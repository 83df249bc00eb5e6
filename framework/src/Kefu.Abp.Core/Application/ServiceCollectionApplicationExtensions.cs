using Volo.Abp;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds an application of modules to a host's services.</summary>
public static class ServiceCollectionApplicationExtensions
{
    public static Task<IAbpApplicationWithExternalServiceProvider> AddApplicationAsync<TStartupModule>(
        this IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
        => AbpApplicationFactory.CreateAsync(typeof(TStartupModule), services, optionsAction);

    public static IAbpApplicationWithExternalServiceProvider AddApplication<TStartupModule>(
        this IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction = null)
        where TStartupModule : IAbpModule
        => AsyncHelper.RunSync(() => services.AddApplicationAsync<TStartupModule>(optionsAction));
}
