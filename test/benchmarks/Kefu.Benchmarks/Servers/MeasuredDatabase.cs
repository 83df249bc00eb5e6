using MySqlConnector;

namespace Kefu.Benchmarks.Servers;

/// <summary>A database that the product and the baseline share.</summary>
/// <param name="Name">As the report names it.</param>
/// <param name="Server">Connection string of the server; null for SQLite.</param>
internal sealed record MeasuredDatabase(string Name, string? Server)
{
    public static MeasuredDatabase Sqlite { get; } = new("SQLite", null);

    public static MeasuredDatabase MariaDb(string server) => new("MariaDB", server);

    public string Provider => Server is null ? "Sqlite" : "MySQL";

    /// <param name="dataFolder">Where SQLite keeps its file.</param>
    /// <param name="name">Tells the databases of one server apart.</param>
    public string ConnectionString(string dataFolder, string name) => Server is null
        ? $"Data Source={Path.Combine(dataFolder, "kefu.db")}"
        : new MySqlConnectionStringBuilder(Server) { Database = $"kefu_{name}" }.ConnectionString;
}
