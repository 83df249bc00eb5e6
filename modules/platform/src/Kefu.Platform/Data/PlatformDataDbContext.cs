using Kefu.Platform.Calendars;
using Kefu.Platform.DataScopes;
using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Hosts;
using Kefu.Platform.Imports;
using Kefu.Platform.Jobs;
using Kefu.Platform.Numbering;
using Kefu.Platform.Sites;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.Data;

namespace Kefu.Platform.Data;

/// <summary>Platform's own tables.</summary>
[ConnectionStringName(PlatformPermissions.Group)]
internal class PlatformDataDbContext(DbContextOptions<PlatformDataDbContext> options) : PlatformDbContext<PlatformDataDbContext>(options)
{
    public DbSet<Site> Sites => Set<Site>();

    public DbSet<CalendarPattern> CalendarPatterns => Set<CalendarPattern>();

    public DbSet<CalendarYear> CalendarYears => Set<CalendarYear>();

    public DbSet<DataScopeGrant> DataScopes => Set<DataScopeGrant>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<ImportNote> ImportNotes => Set<ImportNote>();

    public DbSet<MendedCell> ImportMendedCells => Set<MendedCell>();

    public DbSet<RememberedMapping> ImportMappings => Set<RememberedMapping>();

    public DbSet<LivingHost> LivingHosts => Set<LivingHost>();

    public DbSet<Lease> Leases => Set<Lease>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<NumberPatternSetting> NumberPatterns => Set<NumberPatternSetting>();

    public DbSet<NumberVoid> NumberVoids => Set<NumberVoid>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PlatformDataDbContext).Assembly);
        // Read together with platform's own rows of jobs; the table is made with all others of the programming model.
        modelBuilder.ConfigureBackgroundJobs();
        modelBuilder.Entity<BackgroundJobRecord>().ToTable(table => table.ExcludeFromMigrations());
        base.OnModelCreating(modelBuilder);
    }
}
