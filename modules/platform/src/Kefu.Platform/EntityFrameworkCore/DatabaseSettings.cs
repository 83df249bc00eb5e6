using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using MySqlConnector;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore.MySQL;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>Which database the configuration names: <c>Database:Provider</c>, <c>ConnectionStrings:Default</c>, <c>App:DataPath</c>.</summary>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>The server that SQL is written for.</summary>
    public ServerVersion ServerVersion { get; init; } = new AbpMySQLOptions().ServerVersion;

    /// <summary>Without a connection string SQLite keeps its file in the data folder.</summary>
    /// <exception cref="AbpException">The provider is unknown, MySQL has no connection string, or what is given is none.</exception>
    public static DatabaseSettings From(IConfiguration configuration)
    {
        var named = configuration["Database:Provider"];
        if (!Enum.TryParse<DatabaseProvider>(named ?? nameof(DatabaseProvider.Sqlite), ignoreCase: true, out var provider))
        {
            throw new AbpException($"Database:Provider is '{named}'; it may be {string.Join(" or ", Enum.GetNames<DatabaseProvider>())}.");
        }

        var connectionString = configuration.GetConnectionString("Default");
        try
        {
            return provider == DatabaseProvider.MySQL
                ? new DatabaseSettings(provider, ForMySql(connectionString))
                : new DatabaseSettings(provider, connectionString is null ? InDataFolder(configuration) : ForSqlite(connectionString));
        }
        catch (ArgumentException malformed)
        {
            throw new AbpException($"ConnectionStrings:Default is no connection string of a {provider} database. {malformed.Message}");
        }
    }

    private static string ForSqlite(string connectionString) => new SqliteConnectionStringBuilder(connectionString).ToString();

    private static string InDataFolder(IConfiguration configuration)
        => new SqliteConnectionStringBuilder { DataSource = Path.Combine(DataFolder.Of(configuration), "kefu.db") }.ToString();

    private static string ForMySql(string? connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new AbpException("Database:Provider is MySQL, but ConnectionStrings:Default is not set.");
        }

        return new MySqlConnectionStringBuilder(connectionString) { GuidFormat = MySqlGuidFormat.Char36, AllowUserVariables = true }.ToString();
    }
}
