using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Kefu.Benchmarks.Measurements;

/// <summary>The load generator: a small C program, so that the two cores are left to the server and its database.</summary>
internal sealed partial class Wrk(int connections, string workFolder)
{
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Measurements", "paths.lua");

    /// <summary>Answered requests a second.</summary>
    /// <exception cref="InvalidOperationException">An answer was none of success.</exception>
    public async Task<double> RunAsync(Uri server, IReadOnlyList<string> paths, string? cookies, TimeSpan duration)
    {
        var file = Path.Combine(workFolder, "paths.txt");
        await File.WriteAllLinesAsync(file, paths);
        var info = new ProcessStartInfo("wrk") { RedirectStandardOutput = true };
        string[] arguments = ["-t1", $"-c{connections}", $"-d{duration.TotalSeconds}s", "--timeout", "30s", "-s", Script];
        string[] header = cookies is null ? [] : ["-H", $"Cookie: {cookies}"];
        foreach (var argument in arguments.Concat(header).Append(server.ToString()))
        {
            info.ArgumentList.Add(argument);
        }

        info.Environment["KEFU_PATHS"] = file;
        using var process = Process.Start(info)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"{paths[0]} was not always answered:\n{output}")
            : double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
