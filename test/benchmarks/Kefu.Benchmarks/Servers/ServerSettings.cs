using System.Net;
using System.Net.Sockets;

namespace Kefu.Benchmarks.Servers;

/// <summary>How a server is started on a database.</summary>
internal sealed record ServerSettings(MeasuredDatabase Database, string DataFolder, int Rows)
{
    public const string AdministratorPassword = "1q2w3E*r5t";

    public ServerStart OfHost(string folder) => Start(Path.Combine(folder, "Kefu.Host.dll"), "/health/live", new()
    {
        ["App__DataPath"] = DataFolder,
        ["App__AdminPassword"] = AdministratorPassword,
    });

    public ServerStart OfBaseline(string folder) => Start(Path.Combine(folder, "Kefu.Benchmarks.Baseline.dll"), "/", []);

    private ServerStart Start(string program, string firstPath, Dictionary<string, string> further)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        return new ServerStart(program, address, firstPath, new(further)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["Logging__LogLevel__Default"] = "Warning",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Warning",
            ["ASPNETCORE_URLS"] = address.ToString(),
            ["Database__Provider"] = Database.Provider,
            ["ConnectionStrings__Default"] = Database.ConnectionString(DataFolder, $"{Rows}"),
        });
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
