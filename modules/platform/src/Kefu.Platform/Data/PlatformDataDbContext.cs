using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Imports;
using Kefu.Platform.Sites;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;

namespace Kefu.Platform.Data;

/// <summary>Platform's own tables.</summary>
[ConnectionStringName(PlatformPermissions.Group)]
internal class PlatformDataDbContext(DbContextOptions<PlatformDataDbContext> options) : PlatformDbContext<PlatformDataDbContext>(options)
{
    public DbSet<Site> Sites => Set<Site>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<ImportNote> ImportNotes => Set<ImportNote>();

    public DbSet<MendedCell> ImportMendedCells => Set<MendedCell>();

    public DbSet<RememberedMapping> ImportMappings => Set<RememberedMapping>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PlatformDataDbContext).Assembly);
        base.OnModelCreating(modelBuilder);
    }
}
