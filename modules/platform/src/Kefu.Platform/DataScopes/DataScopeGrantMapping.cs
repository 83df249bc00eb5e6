using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.DataScopes;

internal sealed class DataScopeGrantMapping : IEntityTypeConfiguration<DataScopeGrant>
{
    public void Configure(EntityTypeBuilder<DataScopeGrant> grant)
    {
        grant.ToTable("PlatformDataScopes");
        grant.Property(g => g.Kind).HasMaxLength(DataScopeConsts.MaxKindLength).IsRequired();
        grant.HasIndex(g => new { g.RoleId, g.Kind }).IsUnique();
    }
}
