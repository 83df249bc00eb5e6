namespace Kefu.Platform.Timing;

/// <summary>The business day, in the zone in which the company works.</summary>
public interface ICompanyClock
{
    TimeZoneInfo Zone { get; }

    DateOnly Today { get; }

    /// <summary>The business day of an instant in UTC.</summary>
    DateOnly DayOf(DateTime utc);

    /// <summary>The instant in UTC at which a business day begins.</summary>
    DateTime StartOf(DateOnly day);
}
