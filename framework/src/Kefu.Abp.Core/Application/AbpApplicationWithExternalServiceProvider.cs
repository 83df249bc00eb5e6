using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp;

internal sealed class AbpApplicationWithExternalServiceProvider : AbpApplicationBase, IAbpApplicationWithExternalServiceProvider
{
    public AbpApplicationWithExternalServiceProvider(Type startupModuleType, IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction)
        : base(startupModuleType, services, optionsAction)
        => services.AddSingleton<IAbpApplicationWithExternalServiceProvider>(this);

    public void SetServiceProvider(IServiceProvider serviceProvider) => ServiceProvider = serviceProvider;

    public async Task InitializeAsync(IServiceProvider serviceProvider)
    {
        SetServiceProvider(serviceProvider);
        await InitializeModulesAsync();
    }

    public void Initialize(IServiceProvider serviceProvider) => AsyncHelper.RunSync(() => InitializeAsync(serviceProvider));
}
