using Microsoft.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.FeatureManagement;
using Volo.Abp.FeatureManagement.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement;
using Volo.Abp.SettingManagement.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.Management;

/// <summary>Grants, settings, feature values and jobs. One context for these small tables: their model is built once.</summary>
public class AbpManagementDbContext(DbContextOptions<AbpManagementDbContext> options) : AbpDbContext<AbpManagementDbContext>(options)
{
    public DbSet<PermissionGrant> PermissionGrants => Set<PermissionGrant>();

    public DbSet<Setting> Settings => Set<Setting>();

    public DbSet<FeatureValue> FeatureValues => Set<FeatureValue>();

    public DbSet<BackgroundJobRecord> BackgroundJobs => Set<BackgroundJobRecord>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigurePermissionManagement();
        modelBuilder.ConfigureSettingManagement();
        modelBuilder.ConfigureFeatureManagement();
        modelBuilder.ConfigureBackgroundJobs();
        base.OnModelCreating(modelBuilder);
    }
}
