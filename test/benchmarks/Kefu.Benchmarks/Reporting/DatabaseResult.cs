namespace Kefu.Benchmarks.Reporting;

/// <summary>What was found on one database.</summary>
internal sealed record DatabaseResult(string Database, IReadOnlyList<RequestResult> Requests, StartResult Start, IReadOnlyList<ImportResult> Imports, BackboneResult Backbone);
