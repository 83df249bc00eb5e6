using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Volo.Abp.AspNetCore.Authorization;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.AspNetCore.StaticFiles;
using Volo.Abp.Authorization;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Guids;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Security;
using Volo.Abp.Threading;
using Volo.Abp.Uow;
using Volo.Abp.Validation;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.AspNetCore;

/// <summary>The programming model in a web host: current user, cancellation, correlation and middlewares.</summary>
[DependsOn(
    typeof(AbpSecurityModule),
    typeof(AbpThreadingModule),
    typeof(AbpGuidsModule),
    typeof(AbpLocalizationModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpValidationModule),
    typeof(AbpExceptionHandlingModule),
    typeof(AbpUnitOfWorkModule))]
public class AbpAspNetCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHttpContextAccessor();
        context.Services.AddAuthorization();
        context.Services.AddObjectAccessor<IApplicationBuilder>();
        context.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, AbpAuthorizationMiddlewareResultHandler>();

        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpAspNetCoreModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<AbpAspNetCoreResource>("zh-Hans").AddVirtualJson("/Localization/AspNetCore"));
    }

    /// <summary>What modules bring along below <c>/wwwroot</c> is served like the files of the web root, behind these.</summary>
    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        if (context.GetEnvironmentOrNull() is { } environment)
        {
            var embedded = new SubfolderFileProvider(context.ServiceProvider.GetRequiredService<IVirtualFileProvider>(), "/wwwroot");
            environment.WebRootFileProvider = new CompositeFileProvider(environment.WebRootFileProvider, embedded);
        }
    }
}
