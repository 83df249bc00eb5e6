using Kefu.Platform.Blazor;
using Volo.Abp.Modularity;
using Volo.Abp.UI.Navigation;
using Volo.Abp.VirtualFileSystem;

namespace Kefu.SamplePlugin.Blazor;

/// <summary>The page of the plug-in.</summary>
[DependsOn(typeof(KefuPlatformBlazorModule), typeof(KefuSamplePluginModule))]
public sealed class KefuSamplePluginBlazorModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<PlatformRouterOptions>(options => options.AdditionalAssemblies.Add(typeof(KefuSamplePluginBlazorModule).Assembly));
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<KefuSamplePluginBlazorModule>());
        Configure<AbpNavigationOptions>(options => options.MenuContributors.Add(new SamplePluginMenuContributor()));
    }
}
