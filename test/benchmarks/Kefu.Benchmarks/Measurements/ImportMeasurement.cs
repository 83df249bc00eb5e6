using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Kefu.Benchmarks.Data;
using Kefu.Benchmarks.Reporting;
using Kefu.Benchmarks.Servers;

namespace Kefu.Benchmarks.Measurements;

/// <summary>Brings a list of customers in as a person does: upload, look, start.</summary>
internal static class ImportMeasurement
{
    private const string Imports = "/api/platform/imports";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<ImportResult> RunAsync(ServerProcess product, ProductSession session, int rows, string workFolder)
    {
        var file = await CustomerList.WriteAsync(workFolder, rows);
        var before = product.PeakMegabytes;
        var watch = Stopwatch.StartNew();
        var import = await UploadAsync(session.Client, file);
        await ReachesAsync(session.Client, import, "Ready");
        var validated = watch.Elapsed;
        using var started = await session.Client.PostAsJsonAsync($"{import}/start", new { });
        started.EnsureSuccessStatusCode();
        var end = await ReachesAsync(session.Client, import, "Completed");
        var written = watch.Elapsed - validated;
        if (end["imported"]!.GetValue<int>() != rows)
        {
            throw new InvalidOperationException($"Not every row was imported: {end}");
        }

        var result = new ImportResult(rows, validated.TotalSeconds, written.TotalSeconds, before, product.PeakMegabytes);
        Console.WriteLine($"import of {rows}: checked in {result.Checking:F1} s, written in {result.Writing:F1} s, peak {result.PeakMegabytes} MB (before {before} MB)");
        return result;
    }

    private static async Task<string> UploadAsync(HttpClient client, string file)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent("CustomerArchives.Customers"), "type" },
            { new StreamContent(File.OpenRead(file)), "file", Path.GetFileName(file) },
        };
        using var answer = await client.PostAsync(Imports, content);
        answer.EnsureSuccessStatusCode();
        return $"{Imports}/{JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]}";
    }

    private static async Task<JsonNode> ReachesAsync(HttpClient client, string import, string state)
    {
        while (true)
        {
            var found = JsonNode.Parse(await client.GetStringAsync($"{import}?MaxResultCount=1"))!;
            var reached = found["state"]!.GetValue<string>();
            if (reached == state)
            {
                return found;
            }

            if (reached is "Failed" or "Cancelled" or "Completed")
            {
                throw new InvalidOperationException($"The import ended before it was {state}: {found}");
            }

            await Task.Delay(Pause);
        }
    }
}
