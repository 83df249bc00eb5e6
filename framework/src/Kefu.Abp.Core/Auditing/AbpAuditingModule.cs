using Volo.Abp.Modularity;
using Volo.Abp.Security;
using Volo.Abp.Timing;

namespace Volo.Abp.Auditing;

/// <summary>Audit properties of rows.</summary>
[DependsOn(typeof(AbpSecurityModule), typeof(AbpTimingModule))]
public class AbpAuditingModule : AbpModule;
