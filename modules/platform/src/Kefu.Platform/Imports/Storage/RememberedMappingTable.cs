using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Imports.Storage;

internal sealed class RememberedMappingTable : IEntityTypeConfiguration<RememberedMapping>
{
    private const int TypeLength = 128;

    public void Configure(EntityTypeBuilder<RememberedMapping> mapping)
    {
        mapping.ToTable("PlatformImportMappings");
        mapping.Property(m => m.Type).HasMaxLength(TypeLength).IsRequired();
        mapping.Property(m => m.Fields).AsJson().IsRequired();
        mapping.HasIndex(m => new { m.UserId, m.Type }).IsUnique();
    }
}
