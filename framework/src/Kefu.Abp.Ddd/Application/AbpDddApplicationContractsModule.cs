using Volo.Abp.Application.Localization.Resources.AbpDdd;
using Volo.Abp.Auditing;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Application;

/// <summary>Requests and answers of application services.</summary>
[DependsOn(typeof(AbpAuditingModule), typeof(AbpLocalizationModule))]
public class AbpDddApplicationContractsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpDddApplicationContractsModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<AbpDddApplicationContractsResource>("en").AddVirtualJson("/Localization/AbpDddApplicationContracts"));
    }
}
