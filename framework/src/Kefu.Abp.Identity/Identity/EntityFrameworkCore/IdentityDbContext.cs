using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Auditing;
using Volo.Abp.Data;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>Users, roles and organisation units.</summary>
[ConnectionStringName("AbpIdentity")]
public class IdentityDbContext(DbContextOptions<IdentityDbContext> options) : Volo.Abp.EntityFrameworkCore.AbpDbContext<IdentityDbContext>(options)
{
    public DbSet<IdentityUser> Users => Set<IdentityUser>();

    public DbSet<IdentityRole> Roles => Set<IdentityRole>();

    public DbSet<OrganizationUnit> OrganizationUnits => Set<OrganizationUnit>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureIdentity();
        base.OnModelCreating(modelBuilder);
    }

    protected override void ApplyAbpConceptsForModifiedEntity(EntityEntry entry)
    {
        base.ApplyAbpConceptsForModifiedEntity(entry);
        if (entry.Entity is IHasEntityVersion versioned)
        {
            entry.Property(nameof(IHasEntityVersion.EntityVersion)).CurrentValue = versioned.EntityVersion + 1;
        }
    }
}
