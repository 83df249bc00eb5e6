using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Hosts.Storage;

internal sealed class LivingHostTable : IEntityTypeConfiguration<LivingHost>
{
    private const int NameLength = 128;

    public void Configure(EntityTypeBuilder<LivingHost> host)
    {
        host.ToTable("PlatformLivingHosts");
        host.Property(h => h.Name).HasMaxLength(NameLength).IsRequired();
    }
}
