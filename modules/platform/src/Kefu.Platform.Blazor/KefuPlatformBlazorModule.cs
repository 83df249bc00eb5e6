using Kefu.Platform.Blazor.Home;
using Kefu.Platform.Blazor.Localization;
using Kefu.Platform.Blazor.Menus;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Account;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Routing;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.UI.Navigation;
using Volo.Abp.VirtualFileSystem;

namespace Kefu.Platform.Blazor;

/// <summary>The web shell: layout, components, sign-in and the administration pages.</summary>
[DependsOn(
    typeof(AbpAspNetCoreMvcModule),
    typeof(AbpAccountApplicationModule),
    typeof(AbpIdentityAspNetCoreModule),
    typeof(AbpUiNavigationModule))]
public sealed class KefuPlatformBlazorModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddPlatformUi();
        context.Services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/account/sign-in";
            cookie.LogoutPath = "/account/sign-out";
            cookie.AccessDeniedPath = "/account/forbidden";
            cookie.ReturnUrlParameter = "returnUrl";
        });

        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<KefuPlatformBlazorModule>("Kefu.Platform.Blazor"));
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Resources.Add<PlatformUiResource>("zh-Hans").AddVirtualJson("/Localization/PlatformUi");
            options.Resources.Add<MudBlazorResource>("zh-Hans").AddVirtualJson("/Localization/MudBlazor");
        });
        Configure<AbpNavigationOptions>(options => options.MenuContributors.Add(new PlatformUiMenuContributor()));
        Configure<FirstStepOptions>(PlatformFirstSteps.AddTo);
        Configure<AbpEndpointRouterOptions>(options => options.EndpointConfigureActions.Add(route => route.Endpoints.MapPlatformUi()));
    }
}
