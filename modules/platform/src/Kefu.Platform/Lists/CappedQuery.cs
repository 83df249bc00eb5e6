using Microsoft.EntityFrameworkCore;

namespace Kefu.Platform.Lists;

/// <summary>Takes one page of a query and counts the rest only as far as anyone wants to know.</summary>
public static class CappedQuery
{
    /// <summary>The page that <paramref name="input"/> asks for of the rows that a filter lets through, in an order that is the same each time.</summary>
    public static async Task<CappedResultDto<TRow>> ToCappedResultAsync<TEntity, TRow>(
        this IQueryable<TEntity> matching,
        Func<IQueryable<TEntity>, IQueryable<TRow>> ordered,
        CappedListInput input,
        CancellationToken cancellationToken = default)
    {
        var rows = await ordered(matching).Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync(cancellationToken);
        if (IsLastPage(rows.Count, input))
        {
            return new CappedResultDto<TRow>(input.SkipCount + rows.Count, isTotalExact: true, rows);
        }

        var counted = input.ExactCount ? matching : matching.Take(CappedResultDto<TRow>.Limit + 1);
        var count = await counted.LongCountAsync(cancellationToken);
        var isExact = input.ExactCount || count <= CappedResultDto<TRow>.Limit;
        return new CappedResultDto<TRow>(isExact ? count : CappedResultDto<TRow>.Limit, isExact, rows);
    }

    /// <summary>A page that is not full tells the count by itself, unless it lies beyond the end.</summary>
    private static bool IsLastPage(int rows, CappedListInput input) => rows < input.MaxResultCount && (rows > 0 || input.SkipCount == 0);
}
