using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Authorization.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.Security;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Authorization;

/// <summary>Permissions, each of which is also a policy of the same name.</summary>
[DependsOn(typeof(AbpExceptionHandlingModule), typeof(AbpSecurityModule), typeof(AbpLocalizationModule))]
public class AbpAuthorizationModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => context.Services.OnRegistered(AuthorizationInterceptor.RegisterIfNeeded);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAuthorizationCore();
        context.Services.TryAddEnumerable(ServiceDescriptor.Transient<IAuthorizationHandler, PermissionRequirementHandler>());
        context.Services.TryAddTransient(typeof(ISimpleStateCheckerManager<>), typeof(SimpleStateCheckerManager<>));
        Configure<AbpPermissionOptions>(options =>
        {
            options.DefinitionProviders.AddMissing(context.Services.RegisteredImplementations<IPermissionDefinitionProvider>());
            options.ValueProviders.Add<UserPermissionValueProvider>();
            options.ValueProviders.Add<RolePermissionValueProvider>();
        });
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<AbpAuthorizationResource>("en").AddVirtualJson("/Localization/Resources/AbpAuthorization"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Volo.Authorization", typeof(AbpAuthorizationResource)));
    }
}
