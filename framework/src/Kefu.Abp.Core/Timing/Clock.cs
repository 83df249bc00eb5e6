using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Timing;

/// <summary>Default <see cref="IClock"/> over <see cref="TimeProvider"/>, which a test replaces.</summary>
public class Clock(IOptions<AbpClockOptions> options, TimeProvider time) : IClock, ITransientDependency
{
    public virtual DateTime Now => Kind == DateTimeKind.Utc
        ? time.GetUtcNow().UtcDateTime
        : DateTime.SpecifyKind(time.GetLocalNow().DateTime, DateTimeKind.Local);

    public virtual DateTimeKind Kind => options.Value.Kind;

    public virtual bool SupportsMultipleTimezone => Kind == DateTimeKind.Utc;

    public virtual DateTime Normalize(DateTime dateTime)
    {
        if (Kind == DateTimeKind.Unspecified || Kind == dateTime.Kind)
        {
            return dateTime;
        }

        if (dateTime.Kind == DateTimeKind.Unspecified)
        {
            return DateTime.SpecifyKind(dateTime, Kind);
        }

        return Kind == DateTimeKind.Utc ? dateTime.ToUniversalTime() : dateTime.ToLocalTime();
    }
}
