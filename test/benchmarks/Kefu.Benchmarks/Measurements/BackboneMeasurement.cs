using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Kefu.Benchmarks.Reporting;
using Kefu.Benchmarks.Servers;

namespace Kefu.Benchmarks.Measurements;

/// <summary>Events, jobs and the site filter, measured by a program of their own in its process.</summary>
internal static class BackboneMeasurement
{
    public static async Task<BackboneResult> RunAsync(BenchmarkPlan plan, MeasuredDatabase database)
    {
        var folder = Directory.CreateDirectory(Path.Combine(plan.WorkFolder, $"{database.Name}-backbone")).FullName;
        var info = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] arguments =
        [
            Path.Combine(plan.BackboneFolder, "Kefu.Benchmarks.Backbone.dll"),
            database.Provider,
            database.ConnectionString(folder, "backbone"),
            folder,
            plan.Rounds.ToString(CultureInfo.InvariantCulture),
        ];
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        using var process = Process.Start(info)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var last = output.TrimEnd().Split('\n')[^1];
        Console.WriteLine($"backbone: {last}");
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<BackboneResult>(last)! : throw new InvalidOperationException($"The backbone was not measured:\n{output}");
    }
}
