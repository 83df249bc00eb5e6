using System.Globalization;
using Kefu.Benchmarks.Servers;

namespace Kefu.Benchmarks;

/// <summary>What is measured, with what and how often. <c>test/benchmarks/run</c> says it in the environment.</summary>
internal sealed record BenchmarkPlan
{
    /// <summary>The folder of the published product.</summary>
    public required string HostFolder { get; init; }

    /// <summary>The folder of the published baseline.</summary>
    public required string BaselineFolder { get; init; }

    /// <summary>The folder of the published program that measures events and jobs.</summary>
    public required string BackboneFolder { get; init; }

    public required string WorkFolder { get; init; }

    public required string ReportFile { get; init; }

    public required IReadOnlyList<MeasuredDatabase> Databases { get; init; }

    /// <summary>Customers in the small import.</summary>
    public int FewRows { get; init; } = 10_000;

    /// <summary>Customers in the large import, which the lists are measured on afterwards.</summary>
    public int ManyRows { get; init; } = Number("KEFU_ROWS", 100_000);

    /// <summary>Alternating rounds, of which the median counts.</summary>
    public int Rounds { get; init; } = Number("KEFU_ROUNDS", 5);

    public TimeSpan RoundLength { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Requests under way at once.</summary>
    public int Connections { get; init; } = 16;

    public static BenchmarkPlan FromEnvironment() => new()
    {
        HostFolder = Required("KEFU_HOST"),
        BaselineFolder = Required("KEFU_BASELINE"),
        BackboneFolder = Required("KEFU_BACKBONE"),
        WorkFolder = Required("KEFU_WORK"),
        ReportFile = Required("KEFU_REPORT"),
        Databases = Environment.GetEnvironmentVariable("KEFU_MYSQL") is { Length: > 0 } server
            ? [MeasuredDatabase.Sqlite, MeasuredDatabase.MariaDb(server)]
            : [MeasuredDatabase.Sqlite],
    };

    private static int Number(string name, int usual)
        => Environment.GetEnvironmentVariable(name) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : usual;

    private static string Required(string name) => Environment.GetEnvironmentVariable(name)
        ?? throw new InvalidOperationException($"{name} is not set; start test/benchmarks/run.");
}
