using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using static SQLitePCL.raw;

namespace Volo.Abp.EntityFrameworkCore.Sqlite;

/// <summary>
/// Sets what SQLite does not keep in the file: how long a connection waits for another process that writes. And what it
/// does keep, once for each file: write-ahead logging, in which readers and the writer do not hinder each other.
/// </summary>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    private const int BusyTimeoutMilliseconds = 5000;

    private static readonly ConcurrentDictionary<string, Lazy<bool>> Prepared = new();

    private SqliteConnectionSettings() { }

    public static SqliteConnectionSettings Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private static void Apply(SqliteConnection connection)
    {
        // Beyond this the driver tries again until the command's timeout.
        _ = sqlite3_busy_timeout(connection.Handle, BusyTimeoutMilliseconds);
        _ = Prepared.GetOrAdd(connection.DataSource, _ => new Lazy<bool>(() => UseWriteAheadLog(connection))).Value;
    }

    private static bool UseWriteAheadLog(SqliteConnection connection)
    {
        if (new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly)
        {
            return false;
        }

        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL;";
        command.ExecuteNonQuery();
        return true;
    }
}
