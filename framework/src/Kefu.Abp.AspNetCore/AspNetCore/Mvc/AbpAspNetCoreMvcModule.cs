using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;
using Volo.Abp.AspNetCore.Mvc.ApiExploring;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.AspNetCore.Mvc.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc.Features;
using Volo.Abp.AspNetCore.Mvc.Response;
using Volo.Abp.AspNetCore.Mvc.Uow;
using Volo.Abp.AspNetCore.Mvc.Validation;
using Volo.Abp.AspNetCore.Routing;
using Volo.Abp.Features;
using Volo.Abp.Json.SystemTextJson.JsonConverters;
using Volo.Abp.Modularity;
using Volo.Abp.Settings;
using Volo.Abp.UI.Navigation;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Application services as controllers, with the filters that stand for the interceptors of calls in the process.</summary>
[DependsOn(typeof(AbpAspNetCoreModule), typeof(AbpUiNavigationModule), typeof(AbpFeaturesModule), typeof(AbpSettingsModule))]
public class AbpAspNetCoreMvcModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddConventionalRegistrar(new AbpAspNetCoreMvcConventionalRegistrar());

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddAntiforgery(options => options.HeaderName = "RequestVerificationToken");
        services.AddControllers().ConfigureApplicationPartManager(parts =>
        {
            parts.ApplyModules(services.GetSingletonInstance<IModuleContainer>());
            parts.FeatureProviders.Add(new AbpConventionalControllerFeatureProvider(services.GetSingletonInstance<IAbpApplication>()));
        });
        services.Replace(ServiceDescriptor.Transient<IControllerActivator, ServiceBasedControllerActivator>());

        services.AddOptions<MvcOptions>().Configure<IServiceProvider>((options, provider) => options.Conventions.Add(provider.GetRequiredService<AbpServiceConvention>()));
        services.AddOptions<JsonOptions>().Configure<AbpDateTimeConverter>((options, converter) => options.JsonSerializerOptions.Converters.Add(converter));
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, AbpRemoteServiceApiDescriptionProvider>());
        Configure<MvcOptions>(AddFilters);
        Configure<ApiBehaviorOptions>(options =>
        {
            // What is wrong with a request is said in the error envelope, whatever attributes the controller bears.
            options.SuppressModelStateInvalidFilter = true;
            options.SuppressMapClientErrors = true;
        });
        Configure<AbpEndpointRouterOptions>(options => options.EndpointConfigureActions.Add(endpoints => endpoints.Endpoints.MapControllers()));
    }

    /// <summary>A filter that the container makes once: it keeps nothing of a request.</summary>
    private static ServiceFilterAttribute<TFilter> Kept<TFilter>() where TFilter : IFilterMetadata => new() { IsReusable = true };

    private static void AddFilters(MvcOptions options)
    {
        options.Filters.Add(Kept<AbpAutoValidateAntiforgeryTokenAuthorizationFilter>());
        options.Filters.Add(Kept<AbpNoContentActionFilter>());
        options.Filters.Add(Kept<AbpFeatureActionFilter>());
        options.Filters.Add(Kept<AbpValidationActionFilter>());
        options.Filters.Add(Kept<AbpUowActionFilter>());
        options.Filters.Add(Kept<AbpExceptionFilter>());

        // The validation filter does this work, as in a call without HTTP; MVC's own would report each error twice.
        options.ModelValidatorProviders.Clear();
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
    }
}
