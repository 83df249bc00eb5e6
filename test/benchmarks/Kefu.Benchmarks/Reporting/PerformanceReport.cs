using System.Globalization;
using System.Text;

namespace Kefu.Benchmarks.Reporting;

/// <summary>The figures as text of the documentation.</summary>
internal static class PerformanceReport
{
    public static string Of(Machine machine, BenchmarkPlan plan, IReadOnlyList<DatabaseResult> results)
    {
        var text = new StringBuilder();
        WriteHead(text, machine, plan);
        WriteRequests(text, plan, results);
        WriteStarts(text, results);
        WriteImports(text, results);
        WriteBackbone(text, results);
        return text.ToString();
    }

    private static void WriteHead(StringBuilder text, Machine machine, BenchmarkPlan plan) => text.Line($"""
        ## Measured

        {TimeProvider.System.GetLocalNow():yyyy-MM-dd}, {machine.Processor}, {machine.Cores} cores, {machine.GigabytesOfMemory:F0} GB, {machine.System}, {machine.Runtime}.
        Load average of the last five minutes at the end: {machine.Load}, where 0 to 2 is a quiet machine. Server, database and load generator share the machine.
        Medians of {plan.Rounds} rounds in which product and baseline take turns.

        """);

    private static void WriteRequests(StringBuilder text, BenchmarkPlan plan, IReadOnlyList<DatabaseResult> results)
    {
        text.Line($"""
            ### Requests a second

            {plan.ManyRows:N0} customers, {plan.Connections} connections. The product's caller is signed in by cookie and the permission is checked. The baseline
            is a minimal API with Dapper that makes the same statements on the same tables, without sign-in, permission or masking; on
            SQLite it keeps as much of the file in memory as the product does.
            Narrow: grade A, 1 % of the customers; wide: grade C, half of them; both by number, 20 rows. Where nothing else is said
            both count up to 10,000.

            | Database | Request | Product | Baseline | Ratio |
            |---|---|---:|---:|---:|
            """);
        foreach (var result in results)
        {
            foreach (var request in result.Requests)
            {
                text.Line($"| {result.Database} | {request.Name} | {request.Product:N0} | {request.Baseline:N0} | {request.Ratio:F2} |");
            }
        }

        text.Line($"\nAims: a list at least 0.25 on SQLite and 0.40 on MariaDB, one by id at least 0.15.\n");
    }

    private static void WriteStarts(StringBuilder text, IReadOnlyList<DatabaseResult> results)
    {
        text.Line($"""
            ### Start

            Seconds from the start of the process, on a database that is there. Aim: the first answer within 3 s.

            | Database | First answer | First list of customers | Empty web application |
            |---|---:|---:|---:|
            """);
        foreach (var result in results)
        {
            text.Line($"| {result.Database} | {result.Start.Product:F2} | {result.Start.FirstList:F2} | {result.Start.Empty:F2} |");
        }

        text.AppendLine();
    }

    private static void WriteImports(StringBuilder text, IReadOnlyList<DatabaseResult> results)
    {
        text.Line($"""
            ### Import

            A .csv with ten columns over the HTTP API, each into a new database and by a new process; memory is the process's peak (VmHWM),
            before the import and at its end. Aim: time grows with the rows, memory does not.

            | Database | Rows | Check, s | Write, s | Rows a second | Peak before, MB | Peak, MB |
            |---|---:|---:|---:|---:|---:|---:|
            """);
        foreach (var result in results)
        {
            foreach (var import in result.Imports)
            {
                text.Line($"| {result.Database} | {import.Rows:N0} | {import.Checking:F1} | {import.Writing:F1} | {import.RowsPerSecond:N0} | {import.MegabytesBefore} | {import.PeakMegabytes} |");
            }
        }
    }

    private static void WriteBackbone(StringBuilder text, IReadOnlyList<DatabaseResult> results)
    {
        text.Line($"""

            ### Events, jobs, sites

            An event: a row saved with its event by one of four senders, and the row that its handler writes. A job: enqueued in a
            transaction, and the row that it writes. Both a second, from the first save to the last effect; the baseline is a table of messages
            in plain SQL, each sent with its row and removed with its effect. The delay is from a save to its effect at twenty saves a second.
            The site filter: twenty rows of one of two sites by the filter, and with the filter off and the site named in the query.

            | Database | What | Product | Baseline | Ratio | Delay, 95 %, ms |
            |---|---|---:|---:|---:|---:|
            """);
        foreach (var (name, backbone) in results.Select(result => (result.Database, result.Backbone)))
        {
            text.Line($"| {name} | Events | {backbone.Events.Product:N0} | {backbone.Events.Plain:N0} | {backbone.Events.Ratio:F2} | {backbone.Events.DelayAt95:N0} |");
            text.Line($"| {name} | Jobs | {backbone.Jobs.Product:N0} | {backbone.Jobs.Plain:N0} | {backbone.Jobs.Ratio:F2} | |");
            text.Line($"| {name} | Lists of one site | {backbone.SiteFilter.Filtered:N0} | {backbone.SiteFilter.ByHand:N0} | {backbone.SiteFilter.Ratio:F2} | |");
        }
    }

    private static void Line(this StringBuilder text, FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
