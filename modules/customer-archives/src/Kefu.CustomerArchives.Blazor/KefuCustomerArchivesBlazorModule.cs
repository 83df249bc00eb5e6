using Kefu.CustomerArchives.Blazor.Customers;
using Kefu.CustomerArchives.Blazor.Menus;
using Kefu.Platform.Blazor;
using Kefu.Platform.Blazor.Home;
using Volo.Abp.Modularity;
using Volo.Abp.UI.Navigation;

namespace Kefu.CustomerArchives.Blazor;

/// <summary>The pages of customer archives.</summary>
[DependsOn(typeof(KefuPlatformBlazorModule))]
public sealed class KefuCustomerArchivesBlazorModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<PlatformRouterOptions>(options => options.AdditionalAssemblies.Add(typeof(KefuCustomerArchivesBlazorModule).Assembly));
        Configure<FirstStepOptions>(CustomerArchivesFirstSteps.AddTo);
        Configure<AbpNavigationOptions>(options => options.MenuContributors.Add(new CustomerArchivesMenuContributor()));
    }
}
