using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Localization;

[LocalizationResourceName("Fruits")]
[InheritResource(typeof(VegetableResource))]
public class FruitResource;

[LocalizationResourceName("Vegetables")]
public class VegetableResource;

[DependsOn(typeof(AbpTestBaseModule), typeof(AbpLocalizationModule), typeof(AbpExceptionHandlingModule))]
public class FruitModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<FruitModule>("Kefu.Abp.Tests"));
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Languages.Add(new LanguageInfo("zh-Hans", "zh-Hans", "简体中文"));
            options.Languages.Add(new LanguageInfo("en", "en", "English"));
            options.Resources.Add<VegetableResource>("zh-Hans").AddVirtualJson("/Localization/Vegetables");
            options.Resources.Add<FruitResource>("zh-Hans").AddVirtualJson("/Localization/Fruits");
            options.DefaultResourceType = typeof(FruitResource);
        });
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Fruits", typeof(FruitResource)));
    }
}
