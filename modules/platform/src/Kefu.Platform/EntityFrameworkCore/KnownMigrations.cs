using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>The migrations that this program has.</summary>
internal static class KnownMigrations
{
    /// <summary>Their ids, the earliest first, as EF finds them, but without the model that EF builds to ask.</summary>
    public static List<string> Of(Type contextType) => contextType.Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == contextType)
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id)
        .Order(StringComparer.Ordinal)
        .ToList();
}
