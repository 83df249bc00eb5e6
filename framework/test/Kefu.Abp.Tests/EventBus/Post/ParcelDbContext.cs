using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.EventBus.Post;

/// <summary>A parcel on the producer's side; at the consumer's each handled event leaves an <see cref="Entry"/>.</summary>
public class Parcel : AggregateRoot<Guid>
{
    protected Parcel() { }

    public Parcel(Guid id, string text) : base(id) => Send(text);

    public string Text { get; private set; } = "";

    public void Send(string text)
    {
        Text = text;
        AddDistributedEvent(new ParcelSent { ParcelId = Id, Text = text });
    }
}

public class Entry : BasicAggregateRoot<long>
{
    protected Entry() { }

    public Entry(string text) => Text = text;

    public string Text { get; private set; } = "";
}

public class ParcelDbContext(DbContextOptions<ParcelDbContext> options) : AbpDbContext<ParcelDbContext>(options)
{
    public DbSet<Parcel> Parcels => Set<Parcel>();

    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<Stamp> Stamps => Set<Stamp>();

    public DbSet<Label> Labels => Set<Label>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Parcel>(parcel =>
        {
            parcel.ToTable("PostParcels");
            parcel.ConfigureByConvention();
        });
        modelBuilder.Entity<Entry>(entry =>
        {
            entry.ToTable("PostEntries");
            entry.ConfigureByConvention();
        });
        modelBuilder.Entity<Stamp>(stamp =>
        {
            stamp.ToTable("PostStamps");
            stamp.ConfigureByConvention();
        });
        modelBuilder.Entity<Label>(label =>
        {
            label.ToTable("PostLabels");
            label.ConfigureByConvention();
        });
        base.OnModelCreating(modelBuilder);
    }
}
