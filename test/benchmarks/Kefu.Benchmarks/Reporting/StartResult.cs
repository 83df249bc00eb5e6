namespace Kefu.Benchmarks.Reporting;

/// <summary>Seconds to the first answer at all, to the first list of customers, and of an empty web application.</summary>
internal sealed record StartResult(double Product, double FirstList, double Empty);
