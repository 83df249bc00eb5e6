using System.Data.Common;
using Dapper;
using Kefu.Benchmarks.Backbone.Measurements;
using Microsoft.Data.Sqlite;
using MySqlConnector;

namespace Kefu.Benchmarks.Backbone.Plain;

/// <summary>What one would write by hand for the same effect: a table of messages, read in order, each handled in a transaction with its removal.</summary>
internal sealed class PlainDatabase(string provider, string connectionString)
{
    private const string Waiting = "SELECT Id, Number FROM PlainMessages ORDER BY Id LIMIT 500";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    private bool IsMySql => provider == "MySQL";

    public async Task CreateTablesAsync()
    {
        await using var connection = await OpenAsync();
        await connection.ExecuteAsync($"""
            CREATE TABLE PlainMessages (Id {(IsMySql ? "BIGINT AUTO_INCREMENT PRIMARY KEY" : "INTEGER PRIMARY KEY AUTOINCREMENT")}, Number INT NOT NULL, Body TEXT NOT NULL);
            CREATE TABLE PlainParcels (Id CHAR(36) PRIMARY KEY, Number INT NOT NULL);
            CREATE TABLE PlainReceipts (Id CHAR(36) PRIMARY KEY, Number INT NOT NULL);
            """);
    }

    /// <summary>Several send so many messages, and one writes a receipt for each.</summary>
    public Task ExchangeAsync(int count, int senders, Func<Guid> newId)
        => Task.WhenAll(ReceiveAsync(count, newId), Rate.SeveralAsync(count, senders, number => SendAsync(newId(), number)));

    /// <summary>A parcel and its message in one transaction.</summary>
    private async Task SendAsync(Guid id, int number)
    {
        await using var connection = await OpenAsync();
        await using var transaction = await BeginAsync(connection);
        await connection.ExecuteAsync(
            "INSERT INTO PlainParcels VALUES (@id, @number); INSERT INTO PlainMessages (Number, Body) VALUES (@number, @body)",
            new { id = id.ToString(), number, body = $"{{\"parcelId\":\"{id}\",\"number\":{number}}}" }, transaction);
        await transaction.CommitAsync();
    }

    /// <summary>Writes a receipt for each message until there were so many.</summary>
    private async Task ReceiveAsync(int count, Func<Guid> newId)
    {
        await using var connection = await OpenAsync();
        for (var received = 0; received < count;)
        {
            var waiting = (await connection.QueryAsync<Message>(Waiting)).ToList();
            if (waiting.Count == 0)
            {
                await Task.Delay(Pause);
            }

            foreach (var message in waiting)
            {
                await using var transaction = await BeginAsync(connection);
                await connection.ExecuteAsync(
                    "INSERT INTO PlainReceipts VALUES (@id, @number); DELETE FROM PlainMessages WHERE Id = @messageId",
                    new { id = newId().ToString(), number = message.Number, messageId = message.Id }, transaction);
                await transaction.CommitAsync();
                received++;
            }
        }
    }

    private async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = IsMySql ? new MySqlConnection(connectionString) : new SqliteConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>A transaction that writes; SQLite would otherwise begin by reading and could be refused later.</summary>
    private async Task<DbTransaction> BeginAsync(DbConnection connection)
        => connection is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: false) : await connection.BeginTransactionAsync();

    private sealed class Message
    {
        public long Id { get; init; }

        public int Number { get; init; }
    }
}
