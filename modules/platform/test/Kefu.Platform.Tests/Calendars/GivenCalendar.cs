namespace Kefu.Platform.Calendars;

/// <summary>Calendars made up from a seed, ordinary and weird ones; the same seed makes the same.</summary>
internal sealed class GivenCalendar(int seed)
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    private static readonly DateTime Begin = new(2025, 9, 20, 0, 0, 0, DateTimeKind.Utc);

    private readonly Random _random = new(seed);

    /// <summary>With at least some hours.</summary>
    public WorkCalendar Any()
    {
        var seasons = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new WorkSeason(_random.Next(1, 13), _random.Next(1, 29), Week())).ToList();
        seasons.Add(new WorkSeason(1, 1, [new DayHours(new OpenHours(TimeSpan.FromMinutes(5), TimeSpan.FromHours(24))), .. Week()[1..]]));
        return new WorkCalendar("test", Offset, seasons, Days(30), Days(10));
    }

    /// <summary>Some two years round a turn of the year and both changes of season.</summary>
    public DateTime Instant() => Begin.AddSeconds(_random.NextInt64((long)TimeSpan.FromDays(700).TotalSeconds));

    public TimeSpan WorkingTime() => TimeSpan.FromSeconds(_random.Next(1, 400 * 3600));

    public (DateTime Earlier, DateTime Later) Instants()
    {
        var (one, other) = (Instant(), Instant());
        return one < other ? (one, other) : (other, one);
    }

    private DayHours[] Week() => [.. Enumerable.Range(0, 7).Select(_ => Day())];

    private DayHours Day()
    {
        var edges = Enumerable.Range(0, _random.Next(0, 4) * 2).Select(_ => TimeSpan.FromMinutes(_random.Next(0, (24 * 60) + 1))).Distinct().Order().ToList();
        return new DayHours([.. edges.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new OpenHours(pair[0], pair[1]))]);
    }

    private IEnumerable<DateOnly> Days(int most)
        => [.. Enumerable.Range(0, _random.Next(most)).Select(_ => DateOnly.FromDateTime(Begin).AddDays(_random.Next(700)))];
}
