using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;

namespace Kefu.Platform.Imports;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class ImportTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<ConsignmentDbContext>(options => options.AddDefaultRepositories(includeAllEntities: true));
        Configure<ImportOptions>(options => options.Types.Add<ConsignmentImport>());
    }
}

/// <summary>A row of the list that the tests import.</summary>
internal sealed class Consignment : Entity<Guid>
{
    private Consignment() { }

    public Consignment(Guid id, string number) : base(id) => Number = number;

    public string Number { get; private set; } = "";
    public string? Phone { get; set; }
    public DateOnly? Date { get; set; }
    public bool IsDraft { get; set; } = true;
    public Guid ImportId { get; set; }
    public int Row { get; set; }
}

[ConnectionStringName("Consignments")]
internal sealed class ConsignmentDbContext(DbContextOptions<ConsignmentDbContext> options) : PlatformDbContext<ConsignmentDbContext>(options)
{
    public DbSet<Consignment> Consignments => Set<Consignment>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Consignment>(row =>
        {
            row.ToTable("TestConsignments");
            row.Property(r => r.Number).HasMaxLength(100).IsRequired();
            row.Property(r => r.Phone).HasMaxLength(40);
        });
        base.OnModelCreating(modelBuilder);
    }
}

internal sealed class ConsignmentPermissions : PermissionDefinitionProvider
{
    public const string Import = "Consignments.Import";

    public override void Define(IPermissionDefinitionContext context)
        => context.AddGroup("Consignments").AddPermission(Import, new FixedLocalizableString(Import));
}
