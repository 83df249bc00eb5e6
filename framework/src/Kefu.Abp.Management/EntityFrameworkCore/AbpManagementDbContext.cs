using Microsoft.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Distributed.EntityFrameworkCore;
using Volo.Abp.FeatureManagement;
using Volo.Abp.FeatureManagement.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement;
using Volo.Abp.SettingManagement.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.Management;

/// <summary>Grants, settings, feature values, jobs and the boxes of events. One context for these small tables: their model is built once.</summary>
public class AbpManagementDbContext(DbContextOptions<AbpManagementDbContext> options) : AbpDbContext<AbpManagementDbContext>(options)
{
    public DbSet<PermissionGrant> PermissionGrants => Set<PermissionGrant>();

    public DbSet<Setting> Settings => Set<Setting>();

    public DbSet<FeatureValue> FeatureValues => Set<FeatureValue>();

    public DbSet<BackgroundJobRecord> BackgroundJobs => Set<BackgroundJobRecord>();

    public DbSet<OutgoingEventRecord> OutgoingEvents => Set<OutgoingEventRecord>();

    public DbSet<IncomingEventRecord> IncomingEvents => Set<IncomingEventRecord>();

    public DbSet<EventConsumerPlace> EventConsumers => Set<EventConsumerPlace>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigurePermissionManagement();
        modelBuilder.ConfigureSettingManagement();
        modelBuilder.ConfigureFeatureManagement();
        modelBuilder.ConfigureBackgroundJobs();
        modelBuilder.ConfigureEventOutbox();
        modelBuilder.ConfigureEventInbox();
        base.OnModelCreating(modelBuilder);
    }
}
