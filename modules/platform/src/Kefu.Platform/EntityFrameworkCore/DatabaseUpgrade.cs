using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>Creates the database and brings the tables of every loaded module to this version, one host at a time.</summary>
public sealed class DatabaseUpgrade(DatabaseSettings database, IOptions<MigrationOptions> options, ILogger<DatabaseUpgrade> logger) : ITransientDependency
{
    /// <summary>Does nothing where everything is there already.</summary>
    /// <exception cref="AbpException">The database cannot be opened, or was written by a newer version of the product.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await using var turn = await OpenAsync(cancellationToken);
        foreach (var schema in options.Value.Schemas)
        {
            await UpgradeAsync(schema, cancellationToken);
        }
    }

    private async Task<IAsyncDisposable> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await UpgradeLock.AcquireAsync(database, cancellationToken);
        }
        catch (Exception refused) when (refused is DbException or IOException or UnauthorizedAccessException)
        {
            throw new AbpException($"The database cannot be opened (Database:Provider is {database.Provider}, see ConnectionStrings:Default): {refused.Message}");
        }
    }

    private async Task UpgradeAsync(ModuleSchema schema, CancellationToken cancellationToken)
    {
        var applied = await AppliedAsync(schema, cancellationToken);
        var contextType = schema.ContextType(database.Provider);
        var known = KnownMigrations.Of(contextType);
        if (applied.Except(known).FirstOrDefault() is { } newer)
        {
            throw new ModuleUpgradeException(contextType.Assembly, $"The database is newer than this program: it has '{newer}', which this version does not know. Start the newer version, or restore the backup from before its upgrade.");
        }

        var pending = known.Except(applied).ToList();
        if (pending.Count > 0)
        {
            logger.LogInformation("Upgrading the database: {Migrations}", string.Join(", ", pending));
            await using var context = schema.CreateContext(database);
            try
            {
                await context.Database.MigrateAsync(cancellationToken);
            }
            catch (DbException failure)
            {
                throw new ModuleUpgradeException(contextType.Assembly, $"The tables '{schema.TablePrefix}…' cannot be upgraded: {failure.Message}", failure);
            }
        }
    }

    private async Task<List<string>> AppliedAsync(ModuleSchema schema, CancellationToken cancellationToken)
    {
        await using var history = schema.CreateHistory(database);
        return (await history.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
    }
}
