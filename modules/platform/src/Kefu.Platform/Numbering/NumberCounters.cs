using Kefu.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.Platform.Numbering;

/// <summary>The stored counters.</summary>
internal sealed class NumberCounters(IDbContextProvider<PlatformDataDbContext> contexts) : ITransientDependency
{
    public const string Table = "PlatformNumberSeries";

    private const string Add = $"INSERT INTO {Table} (Series, SiteId, Period, LastNumber) VALUES ({{0}}, {{1}}, {{2}}, {{3}}) ";
    private const string AdvanceOnMySql = Add + "ON DUPLICATE KEY UPDATE LastNumber = LastNumber + {3}";
    private const string AdvanceOnSqlite = Add + "ON CONFLICT (Series, SiteId, Period) DO UPDATE SET LastNumber = LastNumber + {3}";

    /// <summary>
    /// Counts on and answers the last number taken. One statement adds the row or moves it, and so locks it:
    /// other transactions wait for this one, and find what it left.
    /// </summary>
    public async Task<long> AdvanceAsync(string series, Guid siteId, string period, int count)
    {
        var context = await contexts.GetDbContextAsync();
        if (context.Database.CurrentTransaction is null)
        {
            throw new AbpException("Numbers are taken in a transaction: without one, what fails afterwards leaves a gap.");
        }

        await context.Database.ExecuteSqlRawAsync(context.Database.IsMySql() ? AdvanceOnMySql : AdvanceOnSqlite, series, siteId, period, count);
        return await context.Set<NumberCounter>()
            .Where(counter => counter.Series == series && counter.SiteId == siteId && counter.Period == period)
            .Select(counter => counter.LastNumber)
            .SingleAsync();
    }
}
