using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Authorization;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;

namespace Volo.Abp.Features;

/// <summary>Features that are switched while the application runs. Depends on authorisation, so that its interceptor comes after that one.</summary>
[DependsOn(typeof(AbpAuthorizationModule))]
public class AbpFeaturesModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => context.Services.OnRegistered(FeatureInterceptor.RegisterIfNeeded);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpFeatureOptions>(options =>
        {
            options.DefinitionProviders.AddMissing(context.Services.RegisteredImplementations<IFeatureDefinitionProvider>());
            options.ValueProviders.Add<DefaultValueFeatureValueProvider>();
        });
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<AbpFeatureResource>("en").AddVirtualJson("/Localization/Resources/AbpFeature"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Volo.Feature", typeof(AbpFeatureResource)));
    }
}
