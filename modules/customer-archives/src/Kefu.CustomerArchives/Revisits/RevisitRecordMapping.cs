using Kefu.CustomerArchives.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.CustomerArchives.Revisits;

internal sealed class RevisitRecordMapping : IEntityTypeConfiguration<RevisitRecord>
{
    public void Configure(EntityTypeBuilder<RevisitRecord> revisit)
    {
        revisit.ToTable("ArchivesRevisits");
        revisit.Ignore(r => r.IsDissatisfied);
        revisit.Property(r => r.Note).HasMaxLength(RevisitLimits.Note);
        revisit.Property(r => r.ComplaintNumber).HasMaxLength(RevisitLimits.ComplaintNumber);
        revisit.HasOne<Customer>().WithMany().HasForeignKey(r => r.CustomerId).IsRequired();
        revisit.HasIndex(r => new { r.CustomerId, r.At });
    }
}
