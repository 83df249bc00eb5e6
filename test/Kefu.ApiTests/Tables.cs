using System.Data.Common;
using Kefu.HostTesting;
using Microsoft.Data.Sqlite;
using MySqlConnector;

namespace Kefu.ApiTests;

/// <summary>The tables that a host has made.</summary>
internal static class Tables
{
    public static async Task<List<string>> OfAsync(HostSettings settings)
    {
        await using DbConnection connection = settings.MySqlConnectionString is { } server
            ? new MySqlConnection(server)
            : new SqliteConnection($"Data Source={Directory.GetFiles(settings.DataPath, "*.db").Single()};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = settings.MySqlConnectionString is null ? "SELECT name FROM sqlite_master WHERE type = 'table'" : "SHOW TABLES";
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync())
            tables.Add(reader.GetString(0));
        return tables;
    }
}
