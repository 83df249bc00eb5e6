using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Volo.Abp.EntityFrameworkCore.Sqlite;

/// <summary>
/// Sets what SQLite does not keep in the file: how long a connection waits for another process that writes, and how much of
/// the file it keeps in memory. And what it does keep, once for each file: write-ahead logging, in which readers and the
/// writer do not hinder each other.
/// </summary>
internal sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    private const int BusyTimeoutMilliseconds = 5000;

    /// <summary>For each connection of the pool, and only as far as it is used. With SQLite's own 2 MB a list of some thousand rows reads the file anew each time.</summary>
    private const int CacheKilobytes = 16 * 1024;

    private static readonly ConcurrentDictionary<string, Lazy<bool>> Prepared = new();

    /// <summary>The connections of SQLite itself, which outlive those that the pool hands out.</summary>
    private static readonly ConditionalWeakTable<sqlite3, object> Set = [];

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
        if (Set.TryAdd(connection.Handle!, Set))
        {
            Execute(connection, $"PRAGMA cache_size = -{CacheKilobytes};");
        }
    }

    private static bool UseWriteAheadLog(SqliteConnection connection)
    {
        if (new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly)
        {
            return false;
        }

        Execute(connection, "PRAGMA journal_mode = WAL;");
        return true;
    }

    private static void Execute(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        command.ExecuteNonQuery();
    }
}
