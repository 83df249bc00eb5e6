using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>SQLite has neither a decimal type nor one for instants with an offset: both are ordered and compared all the same.</summary>
public class Decimal_and_instant_order_tests : LibraryTestBase
{
    [Fact]
    public async Task Rows_are_ordered_by_the_value_of_a_decimal_not_by_its_text()
    {
        await GivenPricesAsync(100, 20.5m, 3);

        (await QueryAsync(books => books.OrderBy(book => book.Price).Select(book => book.Price).ToListAsync())).ShouldBe([3, 20.5m, 100]);
        (await QueryAsync(books => books.OrderBy(book => book.IsDeleted).ThenByDescending(book => book.Price).Select(book => book.Price).ToListAsync())).ShouldBe([100, 20.5m, 3]);
        (await QueryAsync(books => books.OrderBy(book => book.Price * 2).Select(book => book.Price).FirstAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task A_page_sorted_by_name_of_a_decimal_is_ordered_by_value()
    {
        await GivenPricesAsync(100, 20.5m, 3);

        (await ReadAsync(() => Books.GetPagedListAsync(0, 2, "Price desc"))).Select(book => book.Price).ShouldBe([100, 20.5m]);
    }

    [Fact]
    public async Task The_least_and_greatest_decimal_are_exact_to_the_last_digit()
    {
        await GivenPricesAsync(9999999999999999.99m, 20.5m, 3);

        (await QueryAsync(books => books.MaxAsync(book => book.Price))).ShouldBe(9999999999999999.99m);
        (await QueryAsync(books => books.MinAsync(book => book.Price))).ShouldBe(3);
    }

    [Fact]
    public async Task The_greatest_of_decimals_that_may_be_absent_passes_over_the_absent_and_is_absent_for_none()
    {
        (await QueryAsync(books => books.MaxAsync(book => book.Discount))).ShouldBeNull();
        await WithUnitOfWorkAsync(() => Books.InsertManyAsync([new Book(NewId(), "A") { Discount = 5 }, new Book(NewId(), "B") { Discount = 10 }, new Book(NewId(), "C")]));

        (await QueryAsync(books => books.MaxAsync(book => book.Discount))).ShouldBe(10);
        (await QueryAsync(books => books.MinAsync(book => book.Discount))).ShouldBe(5);
    }

    [Fact]
    public async Task The_greatest_decimal_of_each_group_is_found()
    {
        await WithUnitOfWorkAsync(() => Books.InsertManyAsync([new Book(NewId(), "A", 9.5m), new Book(NewId(), "A", 10.25m), new Book(NewId(), "B", 1)]));

        var greatest = await QueryAsync(books => books.GroupBy(book => book.Title).OrderBy(group => group.Key).Select(group => group.Max(book => book.Price)).ToListAsync());

        greatest.ShouldBe([10.25m, 1]);
    }

    [Fact]
    public async Task Sums_of_decimals_are_exact()
    {
        await GivenPricesAsync(0.1m, 0.2m, 1000000.01m);

        (await QueryAsync(books => books.SumAsync(book => book.Price))).ShouldBe(1000000.31m);
    }

    [Fact]
    public async Task Instants_with_an_offset_are_ordered_and_compared_as_instants()
    {
        var noon = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(8));
        var later = new DateTimeOffset(2026, 1, 1, 5, 0, 0, TimeSpan.Zero);
        await WithUnitOfWorkAsync(() => Books.InsertManyAsync([new Book(NewId(), "later") { ReservedUntil = later }, new Book(NewId(), "noon") { ReservedUntil = noon }]));

        (await QueryAsync(books => books.OrderBy(book => book.ReservedUntil).Select(book => book.Title).ToListAsync())).ShouldBe(["noon", "later"]);
        (await QueryAsync(books => books.Where(book => book.ReservedUntil > noon).Select(book => book.Title).ToListAsync())).ShouldBe(["later"]);
    }

    private Task GivenPricesAsync(params decimal[] prices)
        => WithUnitOfWorkAsync(() => Books.InsertManyAsync(prices.Select(price => new Book(NewId(), "Book", price)).ToList()));

    private Task<T> QueryAsync<T>(Func<IQueryable<Book>, Task<T>> query) => ReadAsync(async () => await query(await Books.GetQueryableAsync()));
}
