using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Default <see cref="IPermissionValueProviderManager"/>.</summary>
public class PermissionValueProviderManager(IServiceProvider serviceProvider, IOptions<AbpPermissionOptions> options) : IPermissionValueProviderManager, ISingletonDependency
{
    private readonly Lazy<IReadOnlyList<IPermissionValueProvider>> _providers = new(
        () => options.Value.ValueProviders.Select(type => (IPermissionValueProvider)serviceProvider.GetRequiredService(type)).ToList());

    public IReadOnlyList<IPermissionValueProvider> ValueProviders => _providers.Value;
}
