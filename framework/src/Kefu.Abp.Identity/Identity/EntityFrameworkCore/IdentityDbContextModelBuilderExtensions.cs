using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.Data;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>Maps users, roles and organisation units.</summary>
public static class IdentityDbContextModelBuilderExtensions
{
    private static string Prefix => AbpCommonDbProperties.DbTablePrefix;

    public static void ConfigureIdentity(this ModelBuilder builder)
    {
        builder.Entity<IdentityUser>(ConfigureUser);
        builder.Entity<IdentityUserRole>(ConfigureUserRole);
        builder.Entity<IdentityRole>(ConfigureRole);
        builder.Entity<OrganizationUnit>(ConfigureUnit);
        builder.Entity<IdentityUserOrganizationUnit>(ConfigureUserUnit);
    }

    private static void ConfigureUser(EntityTypeBuilder<IdentityUser> user)
    {
        user.ToTable(Prefix + "Users");
        user.Property(u => u.UserName).HasMaxLength(IdentityUserConsts.MaxUserNameLength).IsRequired();
        user.Property(u => u.NormalizedUserName).HasMaxLength(IdentityUserConsts.MaxUserNameLength).IsRequired();
        user.Property(u => u.Name).HasMaxLength(IdentityUserConsts.MaxNameLength);
        user.Property(u => u.Surname).HasMaxLength(IdentityUserConsts.MaxSurnameLength);
        user.Property(u => u.Email).HasMaxLength(IdentityUserConsts.MaxEmailLength).IsRequired();
        user.Property(u => u.NormalizedEmail).HasMaxLength(IdentityUserConsts.MaxEmailLength).IsRequired();
        user.Property(u => u.PasswordHash).HasMaxLength(IdentityUserConsts.MaxPasswordHashLength);
        user.Property(u => u.SecurityStamp).HasMaxLength(IdentityUserConsts.MaxSecurityStampLength).IsRequired();
        user.Property(u => u.PhoneNumber).HasMaxLength(IdentityUserConsts.MaxPhoneNumberLength);
        user.HasMany(u => u.Roles).WithOne().HasForeignKey(role => role.UserId).IsRequired();
        user.HasMany(u => u.OrganizationUnits).WithOne().HasForeignKey(unit => unit.UserId).IsRequired();

        // A deleted user keeps the name: the audit trail names people by it, and it must not come to mean another.
        user.HasIndex(u => u.NormalizedUserName).IsUnique();
        user.HasIndex(u => u.NormalizedEmail);
        user.HasIndex(u => u.UserName);
        user.HasIndex(u => u.Email);
    }

    private static void ConfigureUserRole(EntityTypeBuilder<IdentityUserRole> userRole)
    {
        userRole.ToTable(Prefix + "UserRoles");
        userRole.HasKey(role => new { role.UserId, role.RoleId });
        userRole.HasOne<IdentityRole>().WithMany().HasForeignKey(role => role.RoleId).IsRequired();
        userRole.HasIndex(role => new { role.RoleId, role.UserId });
    }

    private static void ConfigureRole(EntityTypeBuilder<IdentityRole> role)
    {
        role.ToTable(Prefix + "Roles");
        role.Property(r => r.Name).HasMaxLength(IdentityRoleConsts.MaxNameLength).IsRequired();
        role.Property(r => r.NormalizedName).HasMaxLength(IdentityRoleConsts.MaxNameLength).IsRequired();
        role.HasIndex(r => r.NormalizedName).IsUnique();
    }

    private static void ConfigureUnit(EntityTypeBuilder<OrganizationUnit> unit)
    {
        unit.ToTable(Prefix + "OrganizationUnits");
        unit.Property(u => u.Code).HasMaxLength(OrganizationUnitConsts.MaxCodeLength).IsRequired();
        unit.Property(u => u.DisplayName).HasMaxLength(OrganizationUnitConsts.MaxDisplayNameLength).IsRequired();
        unit.HasOne<OrganizationUnit>().WithMany().HasForeignKey(u => u.ParentId);
        unit.HasIndex(u => u.Code);
    }

    private static void ConfigureUserUnit(EntityTypeBuilder<IdentityUserOrganizationUnit> userUnit)
    {
        userUnit.ToTable(Prefix + "UserOrganizationUnits");
        userUnit.HasKey(unit => new { unit.OrganizationUnitId, unit.UserId });
        userUnit.HasOne<OrganizationUnit>().WithMany().HasForeignKey(unit => unit.OrganizationUnitId).IsRequired();
        userUnit.HasIndex(unit => new { unit.UserId, unit.OrganizationUnitId });
    }
}
