using Kefu.Benchmarks.Reporting;
using Kefu.Benchmarks.Servers;

namespace Kefu.Benchmarks.Measurements;

/// <summary>Loads product and baseline in turn with the same request.</summary>
internal sealed class RequestComparison(BenchmarkPlan plan, Uri product, Uri baseline)
{
    /// <summary>As long as the runtime still compiles what it finds to be hot, a round does not count.</summary>
    private const int WarmingRounds = 2;

    private readonly Wrk _wrk = new(plan.Connections, plan.WorkFolder);

    public async Task<RequestResult> RunAsync(ComparedRequest request)
    {
        List<double> ofProduct = [], ofBaseline = [];
        for (var round = 0; round < WarmingRounds; round++)
        {
            await RoundAsync(request, [], []);
        }

        for (var round = 0; round < plan.Rounds; round++)
        {
            await RoundAsync(request, ofProduct, ofBaseline);
        }

        var result = new RequestResult(request.Name, Median.Of(ofProduct), Median.Of(ofBaseline), Median.Of(ofProduct.Zip(ofBaseline, (own, bare) => own / bare)));
        Console.WriteLine($"{result.Name}: {result.Product:F0}/s, baseline {result.Baseline:F0}/s, ratio {result.Ratio:F2}");
        return result;
    }

    private async Task RoundAsync(ComparedRequest request, List<double> ofProduct, List<double> ofBaseline)
    {
        ofBaseline.Add(await _wrk.RunAsync(baseline, request.OfBaseline, null, plan.RoundLength));
        // Signed in anew each round, as the generator does not take the cookie that the product renews from time to time.
        using var session = await ProductSession.SignInAsync(product);
        ofProduct.Add(await _wrk.RunAsync(product, request.OfProduct, session.CookieHeader, plan.RoundLength));
    }
}
