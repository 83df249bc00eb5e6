namespace Kefu.Benchmarks.Reporting;

/// <summary>Requests a second of both; medians, also of the rounds' ratios.</summary>
internal sealed record RequestResult(string Name, double Product, double Baseline, double Ratio);
