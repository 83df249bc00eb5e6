using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Numbering;

internal sealed class NumberPatternSettingMapping : IEntityTypeConfiguration<NumberPatternSetting>
{
    public void Configure(EntityTypeBuilder<NumberPatternSetting> setting)
    {
        setting.ToTable("PlatformNumberPatterns");
        setting.Property(s => s.Series).HasMaxLength(NumberCounterMapping.MaxSeriesLength).IsRequired();
        setting.Property(s => s.Pattern).HasMaxLength(NumberingLimits.Pattern).IsRequired();
        setting.Property(s => s.FormerPatterns).AsJson().IsRequired();
        setting.HasIndex(s => s.Series).IsUnique();
    }
}
