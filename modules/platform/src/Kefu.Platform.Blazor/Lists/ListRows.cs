using Kefu.Platform.Lists;
using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Blazor.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows of the page.</param>
/// <param name="Total">How many rows there are on all pages.</param>
/// <param name="IsTotalExact">False if counting stopped at <paramref name="Total"/> and there are more.</param>
public sealed record ListRows<TRow>(IReadOnlyList<TRow> Items, long Total, bool IsTotalExact = true)
{
    /// <summary>The page as a service answers it.</summary>
    public static implicit operator ListRows<TRow>(PagedResultDto<TRow> page) => From(page);

    /// <summary>The page as a service answers it.</summary>
    public static ListRows<TRow> From(PagedResultDto<TRow> page) =>
        new(page.Items, page.TotalCount, page is not CappedResultDto<TRow> { IsTotalExact: false });
}
