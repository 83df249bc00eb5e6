using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Hosts.Storage;

internal sealed class LeaseTable : IEntityTypeConfiguration<Lease>
{
    private const int NameLength = 128;

    public void Configure(EntityTypeBuilder<Lease> lease)
    {
        lease.ToTable("PlatformLeases");
        lease.Property(l => l.Id).HasMaxLength(NameLength);
    }
}
