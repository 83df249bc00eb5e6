namespace Kefu.Benchmarks.Measurements;

/// <summary>The middle of several figures: a neighbour on the machine disturbs one round, not all.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
