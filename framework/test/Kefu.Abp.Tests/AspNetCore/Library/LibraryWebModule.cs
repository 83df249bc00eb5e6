using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Autofac;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.Timing;
using Volo.Abp.UI.Navigation;

namespace Volo.Abp.AspNetCore.Library;

[DependsOn(typeof(AbpAutofacModule), typeof(AbpAspNetCoreMvcModule), typeof(AbpDddApplicationModule))]
public class LibraryWebModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAuthentication("Identity.Application").AddCookie("Identity.Application");
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpAspNetCoreMvcOptions>(options => options.ConventionalControllers.Create(typeof(LibraryWebModule).Assembly, setting =>
        {
            setting.RootPath = "library";
            setting.TypePredicate = type => type.Namespace == typeof(LibraryWebModule).Namespace;
            setting.UrlControllerNameNormalizer = name => name.ControllerName + "s";
        }));
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Languages.Add(new LanguageInfo("zh-Hans", "zh-Hans", "简体中文"));
            options.Languages.Add(new LanguageInfo("en", "en", "English"));
            options.Resources.Add<LibraryResource>("zh-Hans").AddVirtualJson("/Localization/Library");
            options.DefaultResourceType = typeof(LibraryResource);
        });
        Configure<VirtualFileSystem.AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<LibraryWebModule>("Kefu.Abp.Tests"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Library", typeof(LibraryResource)));
        Configure<AbpExceptionHttpStatusCodeOptions>(options => options.Map("Library:Busy", HttpStatusCode.TooManyRequests));
        Configure<AbpNavigationOptions>(options => options.MenuContributors.Add(new LibraryMenuContributor()));
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        var app = context.GetApplicationBuilder();
        app.UseCorrelationId();
        app.UseAbpSecurityHeaders();
        app.UseAbpRequestLocalization();
        app.UseAbpExceptionHandling();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<UserHeaderMiddleware>();
        app.UseAuthorization();
        app.UseConfiguredEndpoints();
    }
}

[LocalizationResourceName("Library")]
public class LibraryResource;
