using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Sites;

internal sealed class SiteMapping : IEntityTypeConfiguration<Site>
{
    public void Configure(EntityTypeBuilder<Site> site)
    {
        site.ToTable("PlatformSites");
        site.Property(s => s.Code).HasMaxLength(SiteConsts.MaxCodeLength).IsRequired();
        site.Property(s => s.Name).HasMaxLength(SiteConsts.MaxNameLength).IsRequired();
        site.Ignore(s => s.IsOpen);
        site.HasIndex(s => s.Code).IsUnique();
        site.HasIndex(s => s.OrganizationUnitId).IsUnique();
    }
}
