using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed.EntityFrameworkCore;
using Volo.Abp.FeatureManagement.EntityFrameworkCore;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement.EntityFrameworkCore;

namespace Kefu.Platform.Administration;

/// <summary>All tables of the programming model (<c>Abp*</c>), for the one purpose of creating and upgrading them.</summary>
internal class AdministrationDbContext(DbContextOptions<AdministrationDbContext> options) : PlatformDbContext<AdministrationDbContext>(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigurePermissionManagement();
        modelBuilder.ConfigureSettingManagement();
        modelBuilder.ConfigureFeatureManagement();
        modelBuilder.ConfigureBackgroundJobs();
        modelBuilder.ConfigureEventOutbox();
        modelBuilder.ConfigureEventInbox();
        modelBuilder.ConfigureIdentity();
        base.OnModelCreating(modelBuilder);
    }
}
