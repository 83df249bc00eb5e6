using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Calendars;

internal sealed class CalendarPatternMapping : IEntityTypeConfiguration<CalendarPattern>
{
    private const int MaxCalendarLength = 32;

    public void Configure(EntityTypeBuilder<CalendarPattern> pattern)
    {
        pattern.ToTable("PlatformCalendarPatterns");
        pattern.Property(p => p.Calendar).HasMaxLength(MaxCalendarLength).IsRequired();
        pattern.Property(p => p.Seasons).AsJson().IsRequired();
        pattern.Ignore(p => p.Hours);
        pattern.HasIndex(p => new { p.Calendar, p.SiteId }).IsUnique();
    }
}
