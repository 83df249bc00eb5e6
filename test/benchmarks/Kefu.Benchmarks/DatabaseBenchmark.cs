using Kefu.Benchmarks.Measurements;
using Kefu.Benchmarks.Reporting;
using Kefu.Benchmarks.Servers;

namespace Kefu.Benchmarks;

/// <summary>Everything that is measured on one database.</summary>
internal sealed class DatabaseBenchmark(BenchmarkPlan plan, MeasuredDatabase database)
{
    public async Task<DatabaseResult> RunAsync()
    {
        var few = await ImportAsync(plan.FewRows);
        var many = await ImportAsync(plan.ManyRows);
        await using var baseline = await ServerProcess.StartAsync(Settings(plan.ManyRows).OfBaseline(plan.BaselineFolder));
        var host = Settings(plan.ManyRows).OfHost(plan.HostFolder);
        await using var product = await ServerProcess.StartAsync(host);
        using var session = await ProductSession.SignInAsync(product.Address);
        var comparison = new RequestComparison(plan, product.Address, baseline.Address);
        var requests = new List<RequestResult>();
        foreach (var request in await ComparedRequest.AllAsync(session))
        {
            requests.Add(await comparison.RunAsync(request));
        }

        await product.StopAsync();
        await baseline.StopAsync();
        var starts = await StartComparison.RunAsync(plan, host, Settings(plan.ManyRows).OfBaseline(plan.BaselineFolder), session.CookieHeader);
        return new DatabaseResult(database.Name, requests, starts, [few, many], await BackboneMeasurement.RunAsync(plan, database));
    }

    private async Task<ImportResult> ImportAsync(int rows)
    {
        await using var product = await ServerProcess.StartAsync(Settings(rows).OfHost(plan.HostFolder));
        using var session = await ProductSession.SignInAsync(product.Address);
        var result = await ImportMeasurement.RunAsync(product, session, rows, plan.WorkFolder);
        await product.StopAsync();
        return result;
    }

    private ServerSettings Settings(int rows) => new(database, Path.Combine(plan.WorkFolder, $"{database.Name}-{rows}"), rows);
}
