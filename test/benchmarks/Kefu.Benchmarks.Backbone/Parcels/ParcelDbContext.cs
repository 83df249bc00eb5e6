using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Kefu.Benchmarks.Backbone.Parcels;

public class ParcelDbContext(DbContextOptions<ParcelDbContext> options) : PlatformDbContext<ParcelDbContext>(options)
{
    public DbSet<Parcel> Parcels => Set<Parcel>();

    public DbSet<Receipt> Receipts => Set<Receipt>();

    public DbSet<ShelvedParcel> Shelf => Set<ShelvedParcel>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Parcel>(parcel =>
        {
            parcel.ToTable("BackboneParcels");
            parcel.ConfigureByConvention();
        });
        modelBuilder.Entity<Receipt>(receipt =>
        {
            receipt.ToTable("BackboneReceipts");
            receipt.ConfigureByConvention();
        });
        modelBuilder.Entity<ShelvedParcel>(parcel =>
        {
            parcel.ToTable("BackboneShelf");
            parcel.ConfigureByConvention();
            parcel.HasIndex(p => new { p.SiteId, p.Number });
            parcel.HasIndex(p => p.Number);
        });
        base.OnModelCreating(modelBuilder);
    }
}
