using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.EventBus;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Guids;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain;

/// <summary>Entities, repositories and domain services.</summary>
[DependsOn(
    typeof(AbpAuditingModule),
    typeof(AbpDataModule),
    typeof(AbpEventBusModule),
    typeof(AbpExceptionHandlingModule),
    typeof(AbpGuidsModule),
    typeof(AbpTimingModule),
    typeof(AbpUnitOfWorkModule),
    typeof(AbpObjectMappingModule),
    typeof(AbpThreadingModule))]
public class AbpDddDomainModule : AbpModule;
