using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.PersonalData;

internal sealed class LoggedReadingMapping : IEntityTypeConfiguration<LoggedReading>
{
    private const int EnumLength = 32;

    public void Configure(EntityTypeBuilder<LoggedReading> reading)
    {
        reading.ToTable("PlatformPersonalDataReadings");
        reading.Property(r => r.UserName).HasMaxLength(PersonalDataLimits.UserName);
        reading.Property(r => r.ClientId).HasMaxLength(PersonalDataLimits.ClientId);
        reading.Property(r => r.ClientIpAddress).HasMaxLength(PersonalDataLimits.ClientIpAddress);
        reading.Property(r => r.Kind).HasConversion<string>().HasMaxLength(EnumLength);
        reading.Property(r => r.Module).HasMaxLength(PersonalDataLimits.Module);
        reading.Property(r => r.Entity).HasMaxLength(PersonalDataLimits.Entity);
        reading.Property(r => r.RecordId).HasMaxLength(PersonalDataLimits.RecordId);
        reading.Property(r => r.RecordNumber).HasMaxLength(PersonalDataLimits.RecordNumber);
        reading.Property(r => r.Fields).HasMaxLength(PersonalDataLimits.Fields);
        reading.Property(r => r.Filter).HasMaxLength(PersonalDataLimits.Filter);
        reading.Property(r => r.Reason).HasConversion<string>().HasMaxLength(EnumLength);
        reading.Property(r => r.ReasonText).HasMaxLength(PersonalDataLimits.ReasonText);
        reading.HasIndex(r => r.ReadAt);
        reading.HasIndex(r => new { r.UserId, r.ReadAt });
        reading.HasIndex(r => new { r.Module, r.Entity, r.RecordId, r.ReadAt });
    }
}
