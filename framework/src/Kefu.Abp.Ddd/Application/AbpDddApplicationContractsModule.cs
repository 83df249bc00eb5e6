using Volo.Abp.Auditing;
using Volo.Abp.Modularity;

namespace Volo.Abp.Application;

/// <summary>Requests and answers of application services.</summary>
[DependsOn(typeof(AbpAuditingModule))]
public class AbpDddApplicationContractsModule : AbpModule;
