using Kefu.Complaints.Blazor.Menus;
using Kefu.Platform.Blazor;
using Volo.Abp.Modularity;
using Volo.Abp.UI.Navigation;

namespace Kefu.Complaints.Blazor;

/// <summary>The pages of complaints.</summary>
[DependsOn(typeof(KefuPlatformBlazorModule))]
public sealed class KefuComplaintsBlazorModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<PlatformRouterOptions>(options => options.AdditionalAssemblies.Add(typeof(KefuComplaintsBlazorModule).Assembly));
        Configure<AbpNavigationOptions>(options => options.MenuContributors.Add(new ComplaintsMenuContributor()));
    }
}
