using System.Data.Common;
using Microsoft.Data.Sqlite;
using MySqlConnector;

namespace Kefu.Benchmarks.Baseline;

/// <summary>The product's database, named by the product's settings.</summary>
internal sealed class Database(IConfiguration configuration)
{
    private readonly string _connectionString = configuration.GetConnectionString("Default") ?? "";

    private bool IsMySql { get; } = configuration["Database:Provider"] == "MySQL";

    public DbConnection Connection() => IsMySql
        ? new MySqlConnection(new MySqlConnectionStringBuilder(_connectionString) { GuidFormat = MySqlGuidFormat.None }.ConnectionString)
        : new SqliteConnection(_connectionString);

    /// <summary>An id as the database keeps it.</summary>
    public string Stored(string id) => IsMySql ? id : id.ToUpperInvariant();
}
