using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <summary>Maps grants as ABP does.</summary>
public static class AbpPermissionManagementDbContextModelBuilderExtensions
{
    public static void ConfigurePermissionManagement(this ModelBuilder builder)
        => builder.Entity<PermissionGrant>(grant =>
        {
            grant.ToTable(AbpCommonDbProperties.DbTablePrefix + "PermissionGrants", AbpCommonDbProperties.DbSchema);
            grant.ConfigureByConvention();
            grant.Property(row => row.Name).HasMaxLength(PermissionGrantConsts.MaxNameLength).IsRequired();
            grant.Property(row => row.ProviderName).HasMaxLength(PermissionGrantConsts.MaxProviderNameLength).IsRequired();
            grant.Property(row => row.ProviderKey).HasMaxLength(PermissionGrantConsts.MaxProviderKeyLength).IsRequired();
            grant.HasIndex(row => new { row.TenantId, row.Name, row.ProviderName, row.ProviderKey }).IsUnique();
            // Grants are read by holder, all at once.
            grant.HasIndex(row => new { row.ProviderName, row.ProviderKey });
        });
}
