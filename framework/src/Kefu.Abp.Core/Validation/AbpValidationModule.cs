using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.Validation;

/// <summary>Validation of arguments. Depends on features, so that its interceptor comes after theirs.</summary>
[DependsOn(typeof(AbpLocalizationModule), typeof(AbpFeaturesModule))]
public class AbpValidationModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => context.Services.OnRegistered(ValidationInterceptor.RegisterIfNeeded);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpValidationOptions>(options =>
            options.ObjectValidationContributors.AddMissing(context.Services.RegisteredImplementations<IObjectValidationContributor>()));
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<AbpValidationResource>("en").AddVirtualJson("/Localization/Resources/AbpValidation"));
    }
}
