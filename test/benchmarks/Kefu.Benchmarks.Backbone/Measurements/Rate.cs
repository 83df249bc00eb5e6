using System.Diagnostics;

namespace Kefu.Benchmarks.Backbone.Measurements;

/// <summary>How many a second.</summary>
internal static class Rate
{
    /// <summary>The rate of an action that does so many.</summary>
    public static async Task<double> OfAsync(int count, Func<Task> action)
    {
        var watch = Stopwatch.StartNew();
        await action();
        return count / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Does numbered things, several at once.</summary>
    public static Task SeveralAsync(int count, int atOnce, Func<int, Task> action)
        => Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (number, _) => await action(number));

    /// <summary>The middle one.</summary>
    public static double Median(IEnumerable<double> figures) => figures.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
