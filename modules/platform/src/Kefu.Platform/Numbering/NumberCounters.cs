using Kefu.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Kefu.Platform.Numbering;

/// <summary>The stored counters.</summary>
internal sealed class NumberCounters(IDbContextProvider<PlatformDataDbContext> contexts, IUnitOfWorkManager unitsOfWork) : ITransientDependency
{
    public const string Table = "PlatformNumberSeries";

    private const string Row = $"INTO {Table} (Series, SiteId, Period, LastNumber) VALUES ({{0}}, {{1}}, {{2}}, 0)";
    private const string AddOnMySql = "INSERT IGNORE " + Row;
    private const string AddOnSqlite = "INSERT OR IGNORE " + Row;

    /// <summary>Counts on and answers the last number taken. The update locks the row: other transactions wait for this one, and find what it left.</summary>
    public async Task<long> AdvanceAsync(string series, Guid siteId, string period, int count)
    {
        var context = await contexts.GetDbContextAsync();
        if (context.Database.CurrentTransaction is null)
        {
            throw new AbpException("Numbers are taken in a transaction: without one, what fails afterwards leaves a gap.");
        }

        var counter = context.Set<NumberCounter>().Where(row => row.Series == series && row.SiteId == siteId && row.Period == period);
        if (!await counter.AnyAsync())
        {
            await AddAsync(context, series, siteId, period);
        }

        await counter.ExecuteUpdateAsync(update => update.SetProperty(row => row.LastNumber, row => row.LastNumber + count));
        return await counter.Select(row => row.LastNumber).SingleAsync();
    }

    /// <summary>The last number taken; 0 for none.</summary>
    public async Task<long> LastAsync(string series, Guid siteId, string period)
        => await (await contexts.GetDbContextAsync()).Set<NumberCounter>().Where(row => row.Series == series && row.SiteId == siteId && row.Period == period)
            .Select(row => row.LastNumber).FirstOrDefaultAsync();

    /// <summary>The greatest that any site has taken.</summary>
    public async Task<long> LastOfAllAsync(string series, string period)
        => await (await contexts.GetDbContextAsync()).Set<NumberCounter>().Where(row => row.Series == series && row.Period == period).MaxAsync(row => (long?)row.LastNumber) ?? 0;

    private async Task AddAsync(PlatformDataDbContext context, string series, Guid siteId, string period)
    {
        if (!context.Database.IsMySql())
        {
            await context.Database.ExecuteSqlRawAsync(AddOnSqlite, series, siteId, period);
            return;
        }

        // Not in the caller's transaction: if that were rolled back, MySQL would end in a deadlock those who wait for the new row.
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true, isTransactional: false);
        var outside = await contexts.GetDbContextAsync();
        await outside.Database.ExecuteSqlRawAsync(AddOnMySql, series, siteId, period);
        await unitOfWork.CompleteAsync();
    }
}
