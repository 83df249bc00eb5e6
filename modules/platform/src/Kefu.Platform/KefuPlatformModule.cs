using Kefu.Platform.Administration;
using Kefu.Platform.Data;
using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Exports;
using Kefu.Platform.Health;
using Kefu.Platform.Hosts;
using Kefu.Platform.Http;
using Kefu.Platform.Http.Idempotency;
using Kefu.Platform.Imports;
using Kefu.Platform.Localization;
using Kefu.Platform.Modules;
using Kefu.Platform.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AutoMapper;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.MySQL;
using Volo.Abp.EntityFrameworkCore.Sqlite;
using Volo.Abp.EventBus.Distributed.EntityFrameworkCore;
using Volo.Abp.FeatureManagement.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.UI.Navigation;
using Volo.Abp.VirtualFileSystem;

namespace Kefu.Platform;

/// <summary>What every module stands on: database, sites, numbering, import, personal data, regions, the HTTP conventions.</summary>
[DependsOn(
    typeof(AbpDddApplicationModule),
    typeof(AbpAutoMapperModule),
    typeof(AbpAspNetCoreMvcModule),
    typeof(AbpEntityFrameworkCoreSqliteModule),
    typeof(AbpEntityFrameworkCoreMySQLModule),
    typeof(AbpBackgroundJobsModule),
    typeof(AbpBackgroundJobsEntityFrameworkCoreModule),
    typeof(AbpEventBoxesEntityFrameworkCoreModule),
    typeof(AbpPermissionManagementEntityFrameworkCoreModule),
    typeof(AbpSettingManagementEntityFrameworkCoreModule),
    typeof(AbpFeatureManagementEntityFrameworkCoreModule),
    typeof(AbpIdentityEntityFrameworkCoreModule),
    typeof(AbpIdentityApplicationModule))]
public sealed class KefuPlatformModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        // A person waits for most jobs: one that the database failed begins again soon after.
        Configure<AbpBackgroundJobWorkerOptions>(options => options.DefaultFirstWaitDuration = 10);
        context.Services.TryAddSingleton(services => HostModules.Of(services.GetRequiredService<IAbpApplication>()));
        context.Services.AddOptions<AbpNavigationOptions>().PostConfigure<HostModules>(GatedMenuContributor.GateAll);
        ConfigureDatabase(context.Services);
        ConfigureTexts();
        context.Services.AddPlatformSites();
        context.Services.AddPlatformHttp();
        context.Services.AddPlatformIdempotency();
        context.Services.AddPlatformHealth();
        context.Services.AddPlatformImports();
        context.Services.AddPlatformExports();
        context.Services.AddPlatformControllers(typeof(KefuPlatformModule).Assembly, "platform");
    }

    /// <inheritdoc />
    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.AddBackgroundWorkerAsync<HostPulseWorker>();
        await context.AddBackgroundWorkerAsync<IdempotentAnswerCleaningWorker>();
    }

    private void ConfigureDatabase(IServiceCollection services)
    {
        var database = DatabaseSettings.From(services.GetConfiguration());
        services.AddSingleton(database);
        Configure<Volo.Abp.Data.AbpDbConnectionOptions>(options => options.ConnectionStrings.Default = database.ConnectionString);
        Configure<AbpDbContextOptions>(options =>
        {
            options.PreConfigure(context => context.DbContextOptions.ConfigureWarnings(warnings => warnings
                // A capped count takes some rows, whichever they are: no order is missing there.
                .Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning)
                // A caller who goes away while a connection is opened is no fault; of a database that does not answer the exception tells.
                .Log((RelationalEventId.ConnectionError, LogLevel.Debug))));
            if (database.Provider == DatabaseProvider.MySQL)
            {
                options.UseMySQL();
            }
            else
            {
                options.UseSqlite();
            }
        });
        services.AddAbpDbContext<PlatformDataDbContext>(options => options.AddDefaultRepositories(includeAllEntities: true));
        Configure<MigrationOptions>(options =>
        {
            options.Add<AdministrationDbContext, AdministrationSqliteMigrations, AdministrationMySqlMigrations>("Abp");
            options.Add<PlatformDataDbContext, PlatformDataSqliteMigrations, PlatformDataMySqlMigrations>("Platform");
        });
    }

    private void ConfigureTexts()
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<PlatformResource>("Kefu.Platform.Contracts"));
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Resources.Add<PlatformResource>("zh-Hans").AddVirtualJson("/Localization/Platform");
            options.DefaultResourceType = typeof(PlatformResource);
            options.Languages.Add(new LanguageInfo("zh-Hans", "zh-Hans", "简体中文"));
            options.Languages.Add(new LanguageInfo("en", "en", "English"));
        });
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace(PlatformPermissions.Group, typeof(PlatformResource)));
    }
}
