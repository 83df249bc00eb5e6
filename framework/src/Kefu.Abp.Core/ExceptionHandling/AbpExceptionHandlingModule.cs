using Volo.Abp.Data;
using Volo.Abp.ExceptionHandling.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;

namespace Volo.Abp.ExceptionHandling;

/// <summary>What callers are told of exceptions, in their language.</summary>
[DependsOn(typeof(AbpLocalizationModule), typeof(AbpDataModule))]
public class AbpExceptionHandlingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => Configure<AbpLocalizationOptions>(options =>
        options.Resources.Add<AbpExceptionHandlingResource>("en").AddVirtualJson("/Localization/Resources/AbpExceptionHandling"));
}
