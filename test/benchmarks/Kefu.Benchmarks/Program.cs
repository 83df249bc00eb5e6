using Kefu.Benchmarks;
using Kefu.Benchmarks.Reporting;

var plan = BenchmarkPlan.FromEnvironment();
Directory.CreateDirectory(plan.WorkFolder);
var results = new List<DatabaseResult>();
foreach (var database in plan.Databases)
{
    results.Add(await new DatabaseBenchmark(plan, database).RunAsync());
}

var report = PerformanceReport.Of(Machine.Current, plan, results);
Console.WriteLine(report);
await ReportPage.ReplaceAsync(plan.ReportFile, report);
Console.WriteLine($"The table is in {plan.ReportFile}.");
