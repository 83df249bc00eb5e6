using Microsoft.Data.Sqlite;
using MySqlConnector;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>An empty database of its own for one test: SQLite in a temporary file, or a database on the server that the environment names.</summary>
public sealed class TestDatabase : IDisposable
{
    private const string DefaultServer = "Server=127.0.0.1;Port=33306;User ID=app;Password=app;AllowUserVariables=true;GuidFormat=Char36";

    private static int _count;

    private readonly string _name = $"kefu_abp_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";

    public TestDatabase()
    {
        IsMySQL = Environment.GetEnvironmentVariable("KEFU_TEST_DATABASE") == "MySQL";
        ConnectionString = IsMySQL ? CreateOnServer() : new SqliteConnectionStringBuilder { DataSource = FileName }.ToString();
    }

    public bool IsMySQL { get; }

    public string ConnectionString { get; }

    private string FileName => Path.Combine(Path.GetTempPath(), _name + ".db");

    private static string Server => Environment.GetEnvironmentVariable("KEFU_TEST_MYSQL") is { Length: > 0 } server ? server : DefaultServer;

    public void Dispose()
    {
        if (IsMySQL)
        {
            MySqlConnection.ClearAllPools();
            Execute($"DROP DATABASE IF EXISTS {_name}");
            return;
        }

        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        foreach (var file in Directory.GetFiles(Path.GetTempPath(), _name + ".db*"))
        {
            File.Delete(file);
        }
    }

    private string CreateOnServer()
    {
        Execute($"DROP DATABASE IF EXISTS {_name}; CREATE DATABASE {_name} CHARACTER SET utf8mb4");
        return new MySqlConnectionStringBuilder(Server) { Database = _name, MaximumPoolSize = 60 }.ToString();
    }

    private static void Execute(string sql)
    {
        using var connection = new MySqlConnection(new MySqlConnectionStringBuilder(Server) { Database = "", Pooling = false }.ToString());
        connection.Open();
        using var command = new MySqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
