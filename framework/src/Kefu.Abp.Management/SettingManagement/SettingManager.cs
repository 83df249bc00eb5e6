using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Default <see cref="ISettingManager"/>.</summary>
public class SettingManager(IOptions<SettingManagementOptions> options, IServiceProvider serviceProvider, ISettingDefinitionManager definitions)
    : ISettingManager, ITransientDependency
{
    public virtual async Task SetAsync(string name, string? value, string providerName, string? providerKey)
    {
        var setting = await definitions.GetAsync(name);
        var provider = options.Value.Providers
            .Select(type => (ISettingManagementProvider)serviceProvider.GetRequiredService(type))
            .FirstOrDefault(provider => provider.Name == providerName)
            ?? throw new AbpException($"Unknown setting value provider: {providerName}");
        await (value is null ? provider.ClearAsync(setting, providerKey) : provider.SetAsync(setting, value, providerKey));
    }
}
