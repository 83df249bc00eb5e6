using Microsoft.Data.Sqlite;
using MySqlConnector;
using Volo.Abp;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>
/// Lets one host at a time upgrade a database. A lock of the operating system or of the server's connection, which a
/// process that dies does not hold.
/// </summary>
internal static class UpgradeLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION; EWOULDBLOCK of Linux and of macOS.
    private static readonly int[] HeldByAnother = [32, 33, 11, 35];

    public static Task<IAsyncDisposable> AcquireAsync(DatabaseSettings database, CancellationToken cancellationToken)
        => database.Provider == DatabaseProvider.MySQL
            ? OfServerAsync(database.ConnectionString, cancellationToken)
            : OfFileAsync(database.ConnectionString, cancellationToken);

    private static async Task<IAsyncDisposable> OfServerAsync(string connectionString, CancellationToken cancellationToken)
    {
        var settings = new MySqlConnectionStringBuilder(connectionString);
        var name = settings.Database;
        settings.Database = "";
        settings.Pooling = false;
        var connection = new MySqlConnection(settings.ToString());
        await connection.OpenAsync(cancellationToken);
        await ExecuteAsync(connection, $"CREATE DATABASE IF NOT EXISTS `{name}` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci", cancellationToken);
        if (await ExecuteAsync(connection, $"SELECT GET_LOCK('kefu-upgrade-{name}', {Patience.TotalSeconds})", cancellationToken) is not 1L and not 1)
        {
            await connection.DisposeAsync();
            throw new AbpException("Another host has been upgrading the database for ten minutes.");
        }

        return connection;
    }

    private static async Task<object?> ExecuteAsync(MySqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new MySqlCommand(sql, connection) { CommandTimeout = (int)Patience.TotalSeconds + 10 };
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    private static async Task<IAsyncDisposable> OfFileAsync(string connectionString, CancellationToken cancellationToken)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        var waited = TimeSpan.Zero;
        while (true)
        {
            try
            {
                var held = new FileStream(file + ".upgrade", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
                await ForgetDeadUpgradeAsync(connectionString, cancellationToken);
                return held;
            }
            catch (IOException refused) when (HeldByAnother.Contains(refused.HResult & 0xFFFF) && waited < Patience)
            {
                await Task.Delay(Pause, cancellationToken);
                waited += Pause;
            }
        }
    }

    /// <summary>EF Core's own lock is a row, which a process that was killed leaves behind for ever.</summary>
    private static async Task ForgetDeadUpgradeAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE IF EXISTS \"__EFMigrationsLock\"";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
