using Kefu.Complaints.Complaints;
using Kefu.Complaints.Data;
using Kefu.Complaints.Localization;
using Kefu.Platform;
using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Http;
using Kefu.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AutoMapper;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Kefu.Complaints;

/// <summary>Complaints (客户投诉): from the customer's word to closing.</summary>
[DependsOn(typeof(KefuPlatformModule))]
public sealed class KefuComplaintsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<PlatformModuleOptions>(options => options.Add<ComplaintsResource>(ComplaintsPermissions.Group));
        ConfigureDatabase(context.Services);
        ConfigureTexts();
        Configure<AbpAutoMapperOptions>(options => options.AddMaps<KefuComplaintsModule>(validate: true));
        context.Services.AddPlatformControllers(typeof(KefuComplaintsModule).Assembly, "complaints");
    }

    private void ConfigureDatabase(IServiceCollection services)
    {
        services.AddAbpDbContext<ComplaintsDbContext>(options =>
        {
            options.AddRepository<Complaint, ComplaintRepository>();
            options.Entity<Complaint>(complaint => complaint.DefaultWithDetailsFunc = query => query.Include(c => c.Actions));
        });
        Configure<MigrationOptions>(options => options.Add<ComplaintsDbContext, ComplaintsSqliteMigrations, ComplaintsMySqlMigrations>("Complaints"));
    }

    private void ConfigureTexts()
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<ComplaintsResource>("Kefu.Complaints.Contracts"));
        Configure<AbpLocalizationOptions>(options => options.Resources.Add<ComplaintsResource>("zh-Hans").AddVirtualJson("/Localization/Complaints"));
        Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace(ComplaintsPermissions.Group, typeof(ComplaintsResource)));
    }
}
