using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

/// <summary>Maps jobs as ABP does.</summary>
public static class AbpBackgroundJobsDbContextModelBuilderExtensions
{
    public static void ConfigureBackgroundJobs(this ModelBuilder builder)
        => builder.Entity<BackgroundJobRecord>(job =>
        {
            job.ToTable(AbpCommonDbProperties.DbTablePrefix + "BackgroundJobs", AbpCommonDbProperties.DbSchema);
            job.ConfigureByConvention();
            job.Property(row => row.JobName).HasMaxLength(BackgroundJobRecord.MaxJobNameLength).IsRequired();
            job.Property(row => row.JobArgs).HasMaxLength(BackgroundJobRecord.MaxJobArgsLength).IsRequired();
            job.Property(row => row.TryCount).HasDefaultValue((short)0);
            job.Property(row => row.IsAbandoned).HasDefaultValue(false);
            job.Property(row => row.Priority).HasConversion<byte>().HasDefaultValue(BackgroundJobPriority.Normal).HasSentinel(BackgroundJobPriority.Normal);
            job.HasIndex(row => new { row.IsAbandoned, row.NextTryTime });
        });
}
