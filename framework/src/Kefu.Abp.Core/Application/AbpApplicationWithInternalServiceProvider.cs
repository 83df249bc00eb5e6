using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp;

internal sealed class AbpApplicationWithInternalServiceProvider : AbpApplicationBase, IAbpApplicationWithInternalServiceProvider
{
    public AbpApplicationWithInternalServiceProvider(Type startupModuleType, Action<AbpApplicationCreationOptions>? optionsAction)
        : base(startupModuleType, new ServiceCollection(), optionsAction)
        => Services.AddSingleton<IAbpApplicationWithInternalServiceProvider>(this);

    public async Task InitializeAsync()
    {
        ServiceProvider = Services.BuildServiceProviderFromFactory();
        await InitializeModulesAsync();
    }

    public void Initialize() => AsyncHelper.RunSync(InitializeAsync);

    public override void Dispose()
    {
        base.Dispose();
        (ServiceProviderOrNull as IDisposable)?.Dispose();
    }
}
