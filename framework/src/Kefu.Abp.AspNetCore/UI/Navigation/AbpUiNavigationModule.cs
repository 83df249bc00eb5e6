using Volo.Abp.Authorization;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.UI.Navigation.Localization;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.UI.Navigation;

/// <summary>Menus.</summary>
[DependsOn(typeof(AbpLocalizationModule), typeof(AbpAuthorizationModule))]
public class AbpUiNavigationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpUiNavigationModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<AbpUiNavigationResource>("zh-Hans").AddVirtualJson("/Localization/UiNavigation"));
        Configure<AbpNavigationOptions>(options => options.MenuContributors.Insert(0, new DefaultMenuContributor()));
    }
}
