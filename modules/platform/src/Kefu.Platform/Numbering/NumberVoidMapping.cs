using Kefu.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Numbering;

internal sealed class NumberVoidMapping : IEntityTypeConfiguration<NumberVoid>
{
    public void Configure(EntityTypeBuilder<NumberVoid> number)
    {
        number.ToTable("PlatformNumberVoids");
        number.Property(n => n.Series).HasMaxLength(NumberCounterMapping.MaxSeriesLength).IsRequired();
        number.Property(n => n.Period).HasMaxLength(NumberCounterMapping.MaxPeriodLength).IsRequired();
        number.Property(n => n.Number).HasMaxLength(NumberingLimits.Number).IsRequired();
        number.Property(n => n.Reason).HasMaxLength(NumberingLimits.Reason).IsRequired();
        number.Property(n => n.VoidedBy).HasMaxLength(PersonalDataLimits.UserName);
        number.HasIndex(n => new { n.Series, n.SiteId, n.Number }).IsUnique();
        number.HasIndex(n => new { n.Series, n.SiteId, n.Period });
        number.HasIndex(n => new { n.Series, n.SiteId, n.CreationTime });
    }
}
