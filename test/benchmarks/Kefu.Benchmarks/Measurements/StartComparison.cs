using System.Diagnostics;
using Kefu.Benchmarks.Reporting;
using Kefu.Benchmarks.Servers;

namespace Kefu.Benchmarks.Measurements;

/// <summary>From the start of the process to the first answer, on a database that is there.</summary>
internal static class StartComparison
{
    private const string FirstList = "/api/customer-archives/customers?Grade=A";

    public static async Task<StartResult> RunAsync(BenchmarkPlan plan, ServerStart product, ServerStart empty, string cookies)
    {
        List<double> ofProduct = [], ofList = [], ofEmpty = [];
        for (var round = 0; round < plan.Rounds; round++)
        {
            ofEmpty.Add(await FirstAnswerAsync(empty, empty.FirstPath, null));
            ofProduct.Add(await FirstAnswerAsync(product, product.FirstPath, null));
            ofList.Add(await FirstAnswerAsync(product, FirstList, cookies));
        }

        var result = new StartResult(Median.Of(ofProduct), Median.Of(ofList), Median.Of(ofEmpty));
        Console.WriteLine($"start: {result.Product:F2} s, first list {result.FirstList:F2} s, empty application {result.Empty:F2} s");
        return result;
    }

    private static async Task<double> FirstAnswerAsync(ServerStart start, string path, string? cookies)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = start.Address };
        if (cookies is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", cookies);
        }

        var watch = Stopwatch.StartNew();
        await using var server = ServerProcess.Launch(start);
        await server.AnswersAsync(client, path);
        return watch.Elapsed.TotalSeconds;
    }
}
