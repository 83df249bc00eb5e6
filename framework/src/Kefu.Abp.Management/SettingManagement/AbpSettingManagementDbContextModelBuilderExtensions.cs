using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>Maps values of settings as ABP does.</summary>
public static class AbpSettingManagementDbContextModelBuilderExtensions
{
    public static void ConfigureSettingManagement(this ModelBuilder builder)
        => builder.Entity<Setting>(value =>
        {
            value.ToTable(AbpCommonDbProperties.DbTablePrefix + "Settings", AbpCommonDbProperties.DbSchema);
            value.ConfigureByConvention();
            value.Property(row => row.Name).HasMaxLength(Setting.MaxNameLength).IsRequired();
            value.Property(row => row.Value).HasMaxLength(Setting.MaxValueLength).IsRequired();
            value.Property(row => row.ProviderName).HasMaxLength(Setting.MaxProviderNameLength);
            value.Property(row => row.ProviderKey).HasMaxLength(Setting.MaxProviderKeyLength);
            value.HasIndex(row => new { row.Name, row.ProviderName, row.ProviderKey }).IsUnique();
        });
}
