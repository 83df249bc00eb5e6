using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;
using MySqlConnector;

namespace Kefu.Benchmarks.Baseline;

/// <summary>The product's database, named by the product's settings.</summary>
internal sealed class Database(IConfiguration configuration)
{
    private readonly string _connectionString = configuration.GetConnectionString("Default") ?? "";
    private readonly ConditionalWeakTable<object, Database> _opened = [];

    private bool IsMySql { get; } = configuration["Database:Provider"] == "MySQL";

    public async Task<DbConnection> OpenAsync()
    {
        if (IsMySql)
        {
            var mySql = new MySqlConnection(new MySqlConnectionStringBuilder(_connectionString) { GuidFormat = MySqlGuidFormat.None }.ConnectionString);
            await mySql.OpenAsync();
            return mySql;
        }

        var sqlite = new SqliteConnection(_connectionString);
        await sqlite.OpenAsync();
        // As much as the product: what is compared is the way to the database, not how much of it is kept in memory.
        if (_opened.TryAdd(sqlite.Handle!, this))
        {
            await sqlite.ExecuteAsync("PRAGMA cache_size = -16384");
        }

        return sqlite;
    }

    /// <summary>An id as the database keeps it.</summary>
    public string Stored(string id) => IsMySql ? id : id.ToUpperInvariant();
}
