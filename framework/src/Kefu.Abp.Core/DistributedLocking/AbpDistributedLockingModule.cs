using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace Volo.Abp.DistributedLocking;

/// <summary>Locks by name.</summary>
[DependsOn(typeof(AbpThreadingModule))]
public class AbpDistributedLockingModule : AbpModule;
