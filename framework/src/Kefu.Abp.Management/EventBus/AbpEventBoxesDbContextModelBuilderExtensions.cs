using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.EventBus.Distributed.EntityFrameworkCore;

/// <summary>Maps the boxes of events. ABP's tables of the same names have neither the sequence nor the consumers.</summary>
public static class AbpEventBoxesDbContextModelBuilderExtensions
{
    public static void ConfigureEventOutbox(this ModelBuilder builder)
    {
        builder.Entity<OutgoingEventRecord>(outgoing =>
        {
            outgoing.ToTable(AbpCommonDbProperties.DbTablePrefix + "EventOutbox", AbpCommonDbProperties.DbSchema);
            outgoing.ConfigureByConvention();
            outgoing.Property(row => row.EventName).HasMaxLength(OutgoingEventRecord.MaxEventNameLength).IsRequired();
            outgoing.Property(row => row.EventData).IsRequired();
            outgoing.Property(row => row.AggregateKey).HasMaxLength(OutgoingEventRecord.MaxAggregateKeyLength);
            outgoing.HasIndex(row => row.Sequence).IsUnique();
        });
        builder.Entity<EventConsumerPlace>(place =>
        {
            place.ToTable(AbpCommonDbProperties.DbTablePrefix + "EventConsumers", AbpCommonDbProperties.DbSchema);
            place.Property(row => row.Id).HasMaxLength(EventConsumerPlace.MaxNameLength);
        });
    }

    public static void ConfigureEventInbox(this ModelBuilder builder)
        => builder.Entity<IncomingEventRecord>(incoming =>
        {
            incoming.ToTable(AbpCommonDbProperties.DbTablePrefix + "EventInbox", AbpCommonDbProperties.DbSchema);
            incoming.ConfigureByConvention();
            incoming.Property(row => row.Consumer).HasMaxLength(EventConsumerPlace.MaxNameLength).IsRequired();
            incoming.Property(row => row.EventName).HasMaxLength(OutgoingEventRecord.MaxEventNameLength).IsRequired();
            incoming.Property(row => row.EventData).IsRequired();
            incoming.Property(row => row.AggregateKey).HasMaxLength(OutgoingEventRecord.MaxAggregateKeyLength);
            incoming.Property(row => row.Reason).HasMaxLength(IncomingEventRecord.MaxReasonLength);
            incoming.Property(row => row.WaitsFor).HasMaxLength(IncomingEventRecord.MaxObstacleLength);
            // In effect once: however often a host dies in between, a consumer passes an event once.
            incoming.HasIndex(row => new { row.Consumer, row.Sequence }).IsUnique();
            incoming.HasIndex(row => new { row.Consumer, row.IsDead, row.Sequence });
            incoming.HasIndex(row => new { row.Consumer, row.WaitsFor });
        });
}
