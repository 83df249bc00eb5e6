using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Volo.Abp.EntityFrameworkCore.ValueConverters;

/// <summary>Writes instants in UTC, and reads them as such: databases do not keep the kind.</summary>
public class UtcDateTimeValueConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

/// <summary>Writes instants in local time, and reads them as such.</summary>
public class LocalDateTimeValueConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Utc ? value.ToLocalTime() : DateTime.SpecifyKind(value, DateTimeKind.Local),
    value => DateTime.SpecifyKind(value, DateTimeKind.Local));

/// <summary>Keeps an instant as a number that sorts: ticks in UTC. The offset it was written with is not kept.</summary>
public class DateTimeOffsetToUtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    value => value.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
