using Kefu.Platform.DataScopes;
using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Localization;

namespace Kefu.Platform.Sites;

/// <summary>A row of a site.</summary>
internal sealed class Parcel : FullAuditedAggregateRoot<Guid>, ISiteOwned
{
    private Parcel() { }

    public Parcel(Guid id, string number) : base(id) => Number = number;

    public Guid SiteId { get; private set; }

    public string Number { get; private set; } = "";

    public Guid? OwnerUserId { get; set; }

    public void Renumber(string number) => Number = number;
}

/// <summary>A row of the whole company.</summary>
internal sealed class Partner : FullAuditedAggregateRoot<Guid>
{
    private Partner() { }

    public Partner(Guid id, string name) : base(id) => Name = name;

    public string Name { get; private set; } = "";

    public Guid? OwnerUserId { get; set; }
}

[ConnectionStringName("Parcels")]
internal sealed class ParcelDbContext(DbContextOptions<ParcelDbContext> options) : PlatformDbContext<ParcelDbContext>(options)
{
    public DbSet<Parcel> Parcels => Set<Parcel>();

    public DbSet<Partner> Partners => Set<Partner>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Parcel>(parcel =>
        {
            parcel.ToTable("TestParcels");
            parcel.Property(p => p.Number).HasMaxLength(40).IsRequired();
            parcel.HasIndex(p => new { p.SiteId, p.Number });
        });
        modelBuilder.Entity<Partner>(partner =>
        {
            partner.ToTable("TestPartners");
            partner.Property(p => p.Name).HasMaxLength(40).IsRequired();
        });
        base.OnModelCreating(modelBuilder);
    }
}

/// <summary>Every parcel is open.</summary>
internal sealed class OpenParcels(IRepository<Parcel, Guid> parcels) : SiteOpenRecords
{
    public override async Task<IReadOnlyList<OpenRecords>> FindAsync() => [new OpenRecords(new FixedLocalizableString("Parcels"), await parcels.GetCountAsync())];
}

internal sealed class ParcelScopes : DataScopeDefinitionProvider
{
    public override void Define(IDataScopeDefinitionContext context)
    {
        context.Add(new DataScopeDefinition<Parcel>("Parcels.Parcels", new FixedLocalizableString("Parcels"), parcel => parcel.OwnerUserId));
        context.Add(new DataScopeDefinition<Partner>("Parcels.Partners", new FixedLocalizableString("Partners"), partner => partner.OwnerUserId));
    }
}
