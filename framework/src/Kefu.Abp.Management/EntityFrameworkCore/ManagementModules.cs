using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Caching;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Domain;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.Features;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement.Localization;
using Volo.Abp.Settings;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.EntityFrameworkCore.Management
{
    /// <summary>The context that the modules of management share.</summary>
    [DependsOn(typeof(AbpEntityFrameworkCoreModule), typeof(AbpDddDomainModule), typeof(AbpCachingModule))]
    public class AbpManagementEntityFrameworkCoreModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
            => context.Services.AddAbpDbContext<AbpManagementDbContext>(options => options.AddDefaultRepositories(includeAllEntities: true));
    }
}

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore
{
    /// <summary>Grants of permissions, kept in the database.</summary>
    [DependsOn(typeof(AbpManagementEntityFrameworkCoreModule), typeof(AbpAuthorizationModule))]
    public class AbpPermissionManagementEntityFrameworkCoreModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpPermissionManagementEntityFrameworkCoreModule>("Volo.Abp"));
            Configure<AbpLocalizationOptions>(options => options.Resources.Add<AbpPermissionManagementResource>("zh-Hans").AddVirtualJson("/Localization/AbpPermissionManagement"));
            Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Volo.Abp.PermissionManagement", typeof(AbpPermissionManagementResource)));
        }
    }
}

namespace Volo.Abp.SettingManagement.EntityFrameworkCore
{
    /// <summary>Values of settings, kept in the database.</summary>
    [DependsOn(typeof(AbpManagementEntityFrameworkCoreModule), typeof(AbpSettingsModule))]
    public class AbpSettingManagementEntityFrameworkCoreModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) => Configure<SettingManagementOptions>(options =>
        {
            options.Providers.Add<GlobalSettingManagementProvider>();
            options.Providers.Add<UserSettingManagementProvider>();
        });
    }
}

namespace Volo.Abp.FeatureManagement.EntityFrameworkCore
{
    /// <summary>Values of features, kept in the database.</summary>
    [DependsOn(typeof(AbpManagementEntityFrameworkCoreModule), typeof(AbpFeaturesModule))]
    public class AbpFeatureManagementEntityFrameworkCoreModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
            => Configure<FeatureManagementOptions>(options => options.Providers.Add<DefaultValueFeatureManagementProvider>());
    }
}

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore
{
    /// <summary>Background jobs, kept in the database.</summary>
    [DependsOn(typeof(AbpManagementEntityFrameworkCoreModule), typeof(AbpBackgroundJobsAbstractionsModule))]
    public class AbpBackgroundJobsEntityFrameworkCoreModule : AbpModule;
}

namespace Volo.Abp.EventBus.Distributed.EntityFrameworkCore
{
    /// <summary>Distributed events, kept in the database and worked off by this host.</summary>
    [DependsOn(typeof(AbpManagementEntityFrameworkCoreModule), typeof(AbpBackgroundWorkersModule), typeof(AbpDistributedLockingModule))]
    public class AbpEventBoxesEntityFrameworkCoreModule : AbpModule
    {
        public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
        {
            if (context.ServiceProvider.GetRequiredService<IOptions<AbpEventBusBoxesOptions>>().Value.IsDispatchEnabled)
            {
                await context.AddBackgroundWorkerAsync<EventBoxesWorker>();
                await context.AddBackgroundWorkerAsync<EventCleaningWorker>();
            }
        }
    }
}
