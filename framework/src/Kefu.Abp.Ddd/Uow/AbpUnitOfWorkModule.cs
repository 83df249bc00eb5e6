using Volo.Abp.EventBus;
using Volo.Abp.Guids;
using Volo.Abp.Json;
using Volo.Abp.Modularity;
using Volo.Abp.Timing;

namespace Volo.Abp.Uow;

/// <summary>Units of work.</summary>
[DependsOn(typeof(AbpEventBusModule), typeof(AbpGuidsModule), typeof(AbpTimingModule), typeof(AbpJsonModule))]
public class AbpUnitOfWorkModule : AbpModule;
