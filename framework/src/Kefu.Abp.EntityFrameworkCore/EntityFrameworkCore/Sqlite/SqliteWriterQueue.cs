using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Volo.Abp.EntityFrameworkCore.Sqlite;

/// <summary>
/// Lets the writers of a SQLite database in one after the other, in the order in which they came and without a thread that
/// waits. Left to themselves they would all poll for the one lock, and some would starve until they gave up.
/// </summary>
internal static class SqliteWriterQueue
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Queues = new();

    /// <returns>The writer's turn, ended by disposing it; nothing to wait for on other databases.</returns>
    /// <exception cref="TimeoutException">The turn did not come within the command timeout.</exception>
    public static async ValueTask<IDisposable> EnterAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        if (!database.IsSqlite() || database.GetDbConnection() is not SqliteConnection connection)
        {
            return NullDisposable.Instance;
        }

        var queue = Queues.GetOrAdd(connection.DataSource, _ => new SemaphoreSlim(1, 1));
        var timeout = TimeSpan.FromSeconds(database.GetCommandTimeout() ?? connection.DefaultTimeout);
        if (!await queue.WaitAsync(timeout, cancellationToken))
        {
            throw new TimeoutException($"The database was busy writing for {timeout.TotalSeconds:0} s; nothing was changed.");
        }

        return new DisposeAction(() => queue.Release());
    }
}
