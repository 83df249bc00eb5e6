using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.CustomerArchives.Merging;

internal sealed class CustomerDistinctionMapping : IEntityTypeConfiguration<CustomerDistinction>
{
    public void Configure(EntityTypeBuilder<CustomerDistinction> distinction)
    {
        distinction.ToTable("ArchivesDistinctions");
        distinction.HasIndex(d => new { d.FirstId, d.SecondId }).IsUnique();
    }
}
