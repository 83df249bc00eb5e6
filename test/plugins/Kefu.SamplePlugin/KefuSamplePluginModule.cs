using Kefu.Platform;
using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Http;
using Kefu.Platform.Modules;
using Kefu.SamplePlugin.Data;
using Kefu.SamplePlugin.Localization;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Kefu.SamplePlugin;

/// <summary>A plug-in with one of everything: a table, an API, a permission, an event and its handler, a page, a static file.</summary>
[DependsOn(typeof(KefuPlatformModule))]
public sealed class KefuSamplePluginModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<SamplePluginDbContext>(options => options.AddDefaultRepositories());
        Configure<MigrationOptions>(options => options.Add<SamplePluginDbContext, SamplePluginSqliteMigrations, SamplePluginMySqlMigrations>("Sample"));
        Configure<PlatformModuleOptions>(options => options.Add<SamplePluginResource>(SamplePluginPermissions.Group));
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<SamplePluginResource>("Kefu.SamplePlugin"));
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<SamplePluginResource>("zh-Hans").AddVirtualJson("/Localization/SamplePlugin"));
        context.Services.AddPlatformControllers(typeof(KefuSamplePluginModule).Assembly, "sample-plugin");
    }
}
