namespace Kefu.Benchmarks.Servers;

/// <summary>A program, where it will answer, the path that tells that it does, and its settings.</summary>
internal sealed record ServerStart(string Program, Uri Address, string FirstPath, Dictionary<string, string> Environment);
