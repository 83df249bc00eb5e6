using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;
using Volo.Abp.Domain;
using Volo.Abp.Features;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Security;
using Volo.Abp.Settings;
using Volo.Abp.Uow;
using Volo.Abp.Validation;

namespace Volo.Abp.Application;

/// <summary>Application services. The interceptors of the modules it depends on stand outside the unit of work, which is the innermost.</summary>
[DependsOn(
    typeof(AbpDddDomainModule),
    typeof(AbpDddApplicationContractsModule),
    typeof(AbpSecurityModule),
    typeof(AbpObjectMappingModule),
    typeof(AbpSettingsModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpFeaturesModule),
    typeof(AbpValidationModule),
    typeof(AbpUnitOfWorkModule))]
public class AbpDddApplicationModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => context.Services.OnRegistered(registered =>
        {
            if (typeof(IApplicationService).IsAssignableFrom(registered.ImplementationType))
            {
                registered.Interceptors.TryAdd<UnitOfWorkInterceptor>();
            }
        });
}
