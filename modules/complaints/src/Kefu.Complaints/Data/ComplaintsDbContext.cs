using Kefu.Complaints.Complaints;
using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;

namespace Kefu.Complaints.Data;

/// <summary>The module's tables.</summary>
[ConnectionStringName(ComplaintsPermissions.Group)]
internal class ComplaintsDbContext(DbContextOptions<ComplaintsDbContext> options) : PlatformDbContext<ComplaintsDbContext>(options)
{
    public DbSet<Complaint> Complaints => Set<Complaint>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ComplaintsDbContext).Assembly);
        base.OnModelCreating(modelBuilder);
    }
}
