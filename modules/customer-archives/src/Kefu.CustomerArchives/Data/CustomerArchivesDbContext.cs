using Kefu.CustomerArchives.CustomerContracts;
using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Merging;
using Kefu.CustomerArchives.Revisits;
using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;

namespace Kefu.CustomerArchives.Data;

/// <summary>The module's tables.</summary>
[ConnectionStringName(CustomerArchivesPermissions.Group)]
internal class CustomerArchivesDbContext(DbContextOptions<CustomerArchivesDbContext> options) : PlatformDbContext<CustomerArchivesDbContext>(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<CustomerMerge> Merges => Set<CustomerMerge>();

    public DbSet<CustomerDistinction> Distinctions => Set<CustomerDistinction>();

    public DbSet<CustomerContract> Contracts => Set<CustomerContract>();

    public DbSet<RevisitRecord> Revisits => Set<RevisitRecord>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CustomerArchivesDbContext).Assembly);
        base.OnModelCreating(modelBuilder);
    }
}
