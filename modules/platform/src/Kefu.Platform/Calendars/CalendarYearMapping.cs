using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Calendars;

internal sealed class CalendarYearMapping : IEntityTypeConfiguration<CalendarYear>
{
    public void Configure(EntityTypeBuilder<CalendarYear> year)
    {
        year.ToTable("PlatformCalendarYears");
        year.Property(y => y.Holidays).AsJson().IsRequired();
        year.Property(y => y.SwappedWorkdays).AsJson().IsRequired();
        year.HasIndex(y => y.Year).IsUnique();
    }
}
