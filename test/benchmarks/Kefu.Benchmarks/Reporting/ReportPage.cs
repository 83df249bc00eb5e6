namespace Kefu.Benchmarks.Reporting;

/// <summary>A page of the documentation of which one part is measured; the rest is written by people and stays.</summary>
internal static class ReportPage
{
    private const string Begin = "<!-- measured: written by test/benchmarks/run -->", End = "<!-- end of what is measured -->";

    /// <summary>Replaces the measured part.</summary>
    /// <exception cref="InvalidOperationException">The page has no such part.</exception>
    public static async Task ReplaceAsync(string file, string measured)
    {
        var page = await File.ReadAllTextAsync(file);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"{file} has no part between '{Begin}' and '{End}'.");
        }

        await File.WriteAllTextAsync(file, $"{page[..begin]}{Begin}\n\n{measured.Trim()}\n\n{page[end..]}");
    }
}
