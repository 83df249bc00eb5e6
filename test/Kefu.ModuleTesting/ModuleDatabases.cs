using System.Collections.Concurrent;
using Kefu.Platform.EntityFrameworkCore;

namespace Kefu.ModuleTesting;

/// <summary>Gives each test a database. The tables are made once by the modules' own migrations, and then copied or emptied.</summary>
internal static class ModuleDatabases
{
    private static readonly ConcurrentDictionary<Type, SqliteTemplate> Templates = new();
    private static readonly ConcurrentDictionary<Type, MySqlPool> Pools = new();

    public static DatabaseProvider Provider { get; } =
        Environment.GetEnvironmentVariable("KEFU_TEST_DATABASE") == "MySQL" ? DatabaseProvider.MySQL : DatabaseProvider.Sqlite;

    public static IModuleDatabase Take(Type startupModule) => Provider == DatabaseProvider.MySQL
        ? Pools.GetOrAdd(startupModule, _ => new MySqlPool()).Take()
        : Templates.GetOrAdd(startupModule, _ => new SqliteTemplate()).Copy();
}
