using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.FeatureManagement.EntityFrameworkCore;

/// <summary>Maps values of features as ABP does.</summary>
public static class AbpFeatureManagementDbContextModelBuilderExtensions
{
    public static void ConfigureFeatureManagement(this ModelBuilder builder)
        => builder.Entity<FeatureValue>(value =>
        {
            value.ToTable(AbpCommonDbProperties.DbTablePrefix + "FeatureValues", AbpCommonDbProperties.DbSchema);
            value.ConfigureByConvention();
            value.Property(row => row.Name).HasMaxLength(FeatureValue.MaxNameLength).IsRequired();
            value.Property(row => row.Value).HasMaxLength(FeatureValue.MaxValueLength).IsRequired();
            value.Property(row => row.ProviderName).HasMaxLength(FeatureValue.MaxProviderNameLength);
            value.Property(row => row.ProviderKey).HasMaxLength(FeatureValue.MaxProviderKeyLength);
            value.HasIndex(row => new { row.Name, row.ProviderName, row.ProviderKey }).IsUnique();
        });
}
