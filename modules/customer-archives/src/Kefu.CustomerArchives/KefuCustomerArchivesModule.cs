using Kefu.CustomerArchives.CustomerContracts;
using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Customers.Import;
using Kefu.CustomerArchives.Data;
using Kefu.CustomerArchives.Localization;
using Kefu.CustomerArchives.Merging;
using Kefu.CustomerArchives.Revisits;
using Kefu.Platform;
using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Exports;
using Kefu.Platform.Http;
using Kefu.Platform.Imports;
using Kefu.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.AutoMapper;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Kefu.CustomerArchives;

/// <summary>Customer archives (客户档案): who ships, receives or pays.</summary>
[DependsOn(typeof(KefuPlatformModule))]
public sealed class KefuCustomerArchivesModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<PlatformModuleOptions>(options => options.Add<CustomerArchivesResource>(CustomerArchivesPermissions.Group));
        ConfigureDatabase(context.Services);
        ConfigureTexts();
        Configure<AbpAutoMapperOptions>(options => options.AddMaps<KefuCustomerArchivesModule>(validate: true));
        Configure<ExportOptions>(options => options.Types.Add<CustomerExportType>());
        Configure<ImportOptions>(options => options.Types.Add<CustomerImportType>());
        context.Services.AddPlatformControllers(typeof(KefuCustomerArchivesModule).Assembly, "customer-archives");
    }

    /// <inheritdoc />
    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context) => context.AddBackgroundWorkerAsync<ContractCoverWorker>();

    private void ConfigureDatabase(IServiceCollection services)
    {
        services.AddAbpDbContext<CustomerArchivesDbContext>(options =>
        {
            options.AddRepository<CustomerContract, CustomerContractRepository>();
            options.AddDefaultRepository<CustomerMerge>();
            options.AddDefaultRepository<CustomerDistinction>();
            options.AddRepository<Customer, CustomerRepository>();
            options.AddRepository<RevisitRecord, RevisitRepository>();
            options.Entity<Customer>(customer => customer.DefaultWithDetailsFunc = query => query.Include(c => c.Contacts).Include(c => c.Addresses));
        });
        Configure<MigrationOptions>(options =>
            options.Add<CustomerArchivesDbContext, CustomerArchivesSqliteMigrations, CustomerArchivesMySqlMigrations>("Archives"));
    }

    private void ConfigureTexts()
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<CustomerArchivesResource>("Kefu.CustomerArchives.Contracts"));
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<CustomerArchivesResource>("zh-Hans").AddVirtualJson("/Localization/CustomerArchives"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace(CustomerArchivesPermissions.Group, typeof(CustomerArchivesResource)));
    }
}
