using Volo.Abp.Modularity;
using Volo.Abp.Timing;

namespace Volo.Abp.Json;

/// <summary>Objects as JSON.</summary>
[DependsOn(typeof(AbpTimingModule))]
public class AbpJsonModule : AbpModule;
