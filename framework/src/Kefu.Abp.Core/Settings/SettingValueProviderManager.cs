using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Default <see cref="ISettingValueProviderManager"/>.</summary>
public class SettingValueProviderManager(IServiceProvider serviceProvider, IOptions<AbpSettingOptions> options) : ISettingValueProviderManager, ISingletonDependency
{
    private readonly Lazy<List<ISettingValueProvider>> _providers = new(
        () => options.Value.ValueProviders.Select(type => (ISettingValueProvider)serviceProvider.GetRequiredService(type)).ToList());

    public List<ISettingValueProvider> Providers => _providers.Value;
}
