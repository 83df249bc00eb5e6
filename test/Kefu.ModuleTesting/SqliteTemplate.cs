using Microsoft.Data.Sqlite;

namespace Kefu.ModuleTesting;

/// <summary>A file with all tables, copied for each test.</summary>
internal sealed class SqliteTemplate
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("kefu-modules-").FullName;

    private static int _count;

    private byte[]? _content;

    public IModuleDatabase Copy()
    {
        var file = Path.Combine(Folder, $"{Interlocked.Increment(ref _count)}.db");
        if (_content is not null)
        {
            File.WriteAllBytes(file, _content);
        }

        return new Database(file, this);
    }

    private sealed class Database(string file, SqliteTemplate template) : IModuleDatabase, IUpgradedDatabase
    {
        public string Provider => "Sqlite";

        public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = file }.ToString();

        public bool IsUpgraded => template._content is not null;

        public void Upgraded()
        {
            using (var connection = new SqliteConnection(ConnectionString))
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
                command.ExecuteNonQuery();
            }

            template._content = File.ReadAllBytes(file);
        }

        public void Dispose()
        {
            using (var connection = new SqliteConnection(ConnectionString))
            {
                SqliteConnection.ClearPool(connection);
            }

            foreach (var part in Directory.GetFiles(Folder, Path.GetFileName(file) + "*"))
            {
                File.Delete(part);
            }
        }
    }
}
