using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>The value of the configuration's section <c>Settings</c>.</summary>
public class ConfigurationSettingValueProvider(IConfiguration configuration) : ISettingValueProvider, ITransientDependency
{
    public const string ProviderName = "C";

    public const string ConfigurationNamePrefix = "Settings:";

    public virtual string Name => ProviderName;

    public virtual Task<string?> GetOrNullAsync(SettingDefinition setting) => Task.FromResult(ValueOf(setting));

    public virtual Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings)
        => Task.FromResult(settings.Select(setting => new SettingValue(setting.Name, ValueOf(setting))).ToList());

    private string? ValueOf(SettingDefinition setting) => configuration[ConfigurationNamePrefix + setting.Name];
}
