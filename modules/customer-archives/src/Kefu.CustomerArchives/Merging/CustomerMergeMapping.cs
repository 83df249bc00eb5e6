using Kefu.CustomerArchives.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.CustomerArchives.Merging;

internal sealed class CustomerMergeMapping : IEntityTypeConfiguration<CustomerMerge>
{
    public void Configure(EntityTypeBuilder<CustomerMerge> merge)
    {
        merge.ToTable("ArchivesMerges");
        merge.Ignore(m => m.Changes);
        merge.Property(m => m.KeptNumber).HasMaxLength(CustomerLimits.Number);
        merge.Property(m => m.MergedNumber).HasMaxLength(CustomerLimits.Number);
        merge.Property(m => m.ChangesJson).HasColumnName("Changes");
        merge.HasIndex(m => new { m.KeptId, m.CreationTime });
        merge.HasIndex(m => new { m.MergedId, m.CreationTime });
        merge.HasIndex(m => m.CreationTime);
    }
}
