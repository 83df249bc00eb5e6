using System.Reflection;
using Kefu.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>Asks the database how far the tables of modules have been brought.</summary>
public class AppliedMigrations(DatabaseSettings database, IOptions<MigrationOptions> options) : ITransientDependency
{
    /// <summary>One row for each schema that the assemblies bring along.</summary>
    public virtual async Task<IReadOnlyList<ModuleTablesDto>> OfAsync(IReadOnlyCollection<Assembly> assemblies)
    {
        var rows = new List<ModuleTablesDto>();
        foreach (var schema in options.Value.Schemas.Where(schema => assemblies.Contains(schema.ContextType(database.Provider).Assembly)))
        {
            rows.Add(await OfAsync(schema));
        }

        return rows;
    }

    private async Task<ModuleTablesDto> OfAsync(ModuleSchema schema)
    {
        await using var history = schema.CreateHistory(database);
        var applied = (await history.Database.GetAppliedMigrationsAsync()).ToList();
        return new ModuleTablesDto
        {
            Prefix = schema.TablePrefix,
            LastMigration = applied.LastOrDefault(),
            Applied = applied.Count,
            Pending = KnownMigrations.Of(schema.ContextType(database.Provider)).Except(applied).Count(),
        };
    }
}
