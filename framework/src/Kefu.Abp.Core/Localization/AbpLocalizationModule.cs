using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Volo.Abp.Localization.Resources.AbpLocalization;
using Volo.Abp.Modularity;
using Volo.Abp.Settings;
using Volo.Abp.Threading;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Localization;

/// <summary>Texts in several languages from JSON files, through Microsoft's localisers.</summary>
[DependsOn(typeof(AbpVirtualFileSystemModule), typeof(AbpSettingsModule), typeof(AbpThreadingModule))]
public class AbpLocalizationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.TryAddSingleton<ResourceManagerStringLocalizerFactory>();
        context.Services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpLocalizationModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<AbpLocalizationResource>("en").AddVirtualJson("/Localization/Resources/AbpLocalization"));
    }
}
