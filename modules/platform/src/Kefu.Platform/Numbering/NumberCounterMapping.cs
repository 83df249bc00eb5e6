using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Numbering;

internal sealed class NumberCounterMapping : IEntityTypeConfiguration<NumberCounter>
{
    public const int MaxSeriesLength = 128;
    public const int MaxPeriodLength = 8;

    public void Configure(EntityTypeBuilder<NumberCounter> counter)
    {
        counter.ToTable(NumberCounters.Table);
        counter.HasKey(c => new { c.Series, c.SiteId, c.Period });
        counter.Property(c => c.Series).HasMaxLength(MaxSeriesLength);
        counter.Property(c => c.Period).HasMaxLength(MaxPeriodLength);
    }
}
