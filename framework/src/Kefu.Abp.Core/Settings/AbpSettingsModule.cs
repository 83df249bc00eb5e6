using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.Modularity;
using Volo.Abp.Security;

namespace Volo.Abp.Settings;

/// <summary>Settings with a default, from the configuration, for everybody and for a user.</summary>
[DependsOn(typeof(AbpSecurityModule), typeof(AbpDataModule))]
public class AbpSettingsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => Configure<AbpSettingOptions>(options =>
    {
        options.DefinitionProviders.AddMissing(context.Services.RegisteredImplementations<ISettingDefinitionProvider>());
        options.ValueProviders.Add<DefaultValueSettingValueProvider>();
        options.ValueProviders.Add<ConfigurationSettingValueProvider>();
        options.ValueProviders.Add<GlobalSettingValueProvider>();
        options.ValueProviders.Add<UserSettingValueProvider>();
    });
}
