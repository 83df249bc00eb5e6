namespace Kefu.Platform.Calendars;

/// <summary>Days that are free, in a row.</summary>
internal sealed record Holiday(string Name, DateOnly From, DateOnly To)
{
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays);
}
