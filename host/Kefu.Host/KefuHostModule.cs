using Kefu.Platform;
using Kefu.Platform.Blazor;
using Kefu.Platform.Http;
using Kefu.Platform.Modules;
using Kefu.Platform.Sites.Http;
using Microsoft.AspNetCore.DataProtection;
using Volo.Abp;
using Volo.Abp.Account.Web;
using Volo.Abp.AspNetCore.Routing;
using Volo.Abp.Autofac;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;

namespace Kefu.Host;

/// <summary>Puts platform and the enabled modules behind one pipeline.</summary>
[DependsOn(
    typeof(AbpAutofacModule),
    typeof(AbpAccountWebModule),
    typeof(AbpIdentityHttpApiModule),
    typeof(AbpPermissionManagementHttpApiModule),
    typeof(KefuPlatformModule),
    typeof(KefuPlatformBlazorModule))]
public sealed class KefuHostModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var keys = Path.Combine(DataFolder.Of(context.Services.GetConfiguration()), "keys");
        context.Services.AddDataProtection().SetApplicationName("Kefu.Platform").PersistKeysToFileSystem(new DirectoryInfo(keys));
        Configure<AbpEndpointRouterOptions>(options => options.EndpointConfigureActions.Add(route => route.Endpoints.MapStaticAssets().AllowAnonymous()));
    }

    /// <inheritdoc />
    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        var app = context.GetApplicationBuilder();
        app.UseCorrelationId();
        app.UseAbpExceptionHandling();
        app.UseAbpSecurityHeaders();
        app.UseRouting();
        // Files that plug-ins embed; the files of the other modules are endpoints.
        app.UseStaticFiles();
        app.UseAuthentication();
        app.UsePlatformRequestLocalization();
        app.UseCurrentSite();
        app.UseModuleGate();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseConfiguredEndpoints();
    }
}
