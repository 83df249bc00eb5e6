using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Jobs.Storage;

internal sealed class JobTable : IEntityTypeConfiguration<Job>
{
    private const int KindLength = 128, StateLength = 20, CodeLength = 100, KeyLength = 128;

    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.ToTable("PlatformJobs");
        job.Property(j => j.Kind).HasMaxLength(KindLength).IsRequired();
        job.Property(j => j.State).HasConversion<string>().HasMaxLength(StateLength).IsConcurrencyToken();
        job.Property(j => j.Owner).IsConcurrencyToken();
        job.Property(j => j.MessageKey).HasMaxLength(KeyLength);
        job.Property(j => j.FailureCode).HasMaxLength(CodeLength);
        job.Property(j => j.Reason).HasMaxLength(Job.MaxReasonLength);
        job.HasIndex(j => new { j.State, j.CreationTime });
        job.HasIndex(j => new { j.Kind, j.CreationTime });
        job.HasIndex(j => j.CreationTime);
        job.HasIndex(j => j.IsCancelRequested);
    }
}
