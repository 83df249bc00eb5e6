using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using MySqlConnector;

namespace Kefu.HostTesting;

/// <summary>What a host is started with. The database is SQLite or, where the test run says so, the private MariaDB.</summary>
public sealed record HostSettings
{
    public const string AdministratorPassword = "1q2w3E*r5t";

    private HostSettings(string dataPath, string? mySqlConnectionString, Uri selfUrl)
    {
        DataPath = dataPath;
        MySqlConnectionString = mySqlConnectionString;
        SelfUrl = selfUrl;
    }

    public string DataPath { get; }

    public string? MySqlConnectionString { get; }

    public Uri SelfUrl { get; }

    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Null: all modules.</summary>
    public string? Modules { get; init; }

    /// <summary>Null: the host makes one up and prints it.</summary>
    public string? AdminPassword { get; init; } = AdministratorPassword;

    public IReadOnlyDictionary<string, string> Further { get; init; } = new Dictionary<string, string>();

    /// <summary>Settings with a new, empty database and data folder.</summary>
    public static HostSettings Fresh()
    {
        var name = "kefu_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
        var dataPath = Directory.CreateTempSubdirectory(name).FullName;
        var server = Environment.GetEnvironmentVariable("KEFU_TEST_DATABASE") == "MySQL" ? Environment.GetEnvironmentVariable("KEFU_TEST_MYSQL") : null;
        var connection = server is null ? null : new MySqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
        return new HostSettings(dataPath, connection, new Uri($"http://127.0.0.1:{FreePort()}"));
    }

    /// <summary>The same as arguments of the program, for a host in the process of the tests.</summary>
    public string[] ToArguments()
        => [.. Arguments, .. ToEnvironment().Where(pair => pair.Value is not null).Select(pair => $"--{pair.Key.Replace("__", ":", StringComparison.Ordinal)}={pair.Value}")];

    internal Dictionary<string, string?> ToEnvironment()
    {
        var environment = new Dictionary<string, string?>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["App__DataPath"] = DataPath,
            ["App__SelfUrl"] = SelfUrl.ToString(),
            ["App__AdminPassword"] = AdminPassword,
            ["Database__Provider"] = MySqlConnectionString is null ? "Sqlite" : "MySQL",
        };
        if (MySqlConnectionString is not null)
        {
            environment["ConnectionStrings__Default"] = MySqlConnectionString;
        }

        if (Modules is not null)
        {
            environment["Modules"] = Modules;
        }

        foreach (var (name, value) in Further)
        {
            environment[name] = value;
        }

        return environment;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
