using System.Collections.Concurrent;
using MySqlConnector;

namespace Kefu.ModuleTesting;

/// <summary>Databases on the private server. One that a test is done with is emptied and taken by the next.</summary>
internal sealed class MySqlPool
{
    private static int _count;

    private readonly ConcurrentBag<Database> _free = [];

    private static string Server => Environment.GetEnvironmentVariable("KEFU_TEST_MYSQL")
        ?? throw new InvalidOperationException("KEFU_TEST_MYSQL names no server; test/run starts one.");

    public IModuleDatabase Take() => _free.TryTake(out var database) ? database : new Database($"kefu_modules_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}", this);

    private sealed class Database(string name, MySqlPool pool) : IModuleDatabase, IUpgradedDatabase
    {
        public string Provider => "MySQL";

        public string ConnectionString { get; } = new MySqlConnectionStringBuilder(Server) { Database = name }.ToString();

        public bool IsUpgraded { get; private set; }

        public void Upgraded() => IsUpgraded = true;

        public void Dispose()
        {
            Empty();
            pool._free.Add(this);
        }

        private void Empty()
        {
            using var connection = new MySqlConnection(ConnectionString);
            connection.Open();
            var tables = Read(connection, $"SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = '{name}' AND TABLE_NAME NOT LIKE '%MigrationsHistory'");
            var deletions = string.Concat(tables.Select(table => $"DELETE FROM `{table}`;"));
            using var command = new MySqlCommand($"SET FOREIGN_KEY_CHECKS = 0; {deletions} SET FOREIGN_KEY_CHECKS = 1;", connection);
            command.ExecuteNonQuery();
        }

        private static List<string> Read(MySqlConnection connection, string sql)
        {
            using var command = new MySqlCommand(sql, connection);
            using var reader = command.ExecuteReader();
            var names = new List<string>();
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
            }

            return names;
        }
    }
}
