using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Data_filters_in_queries_tests : LibraryTestBase
{
    [Fact]
    public async Task A_filter_holds_in_Include()
    {
        var author = await GivenAuthorWithOneOfTwoBooksDeletedAsync();

        var included = await ReadAsync(async () => await (await Authors.WithDetailsAsync(a => a.Books)).SingleAsync(a => a.Id == author.Id));

        included.Books.Select(book => book.Title).ShouldBe(["Kept"]);
    }

    [Fact]
    public async Task A_filter_holds_in_projections_over_what_belongs_to_a_row()
    {
        await GivenAuthorWithOneOfTwoBooksDeletedAsync();

        var projected = await ReadAsync(async () => await (await Authors.GetQueryableAsync())
            .Select(author => new { author.Name, Count = author.Books.Count, Titles = author.Books.Select(book => book.Title).ToList() })
            .SingleAsync());

        projected.Count.ShouldBe(1);
        projected.Titles.ShouldBe(["Kept"]);
    }

    [Fact]
    public async Task A_filter_holds_in_joins()
    {
        await GivenAuthorWithOneOfTwoBooksDeletedAsync();

        var titles = await ReadAsync(async () =>
        {
            var books = await Books.GetQueryableAsync();
            var authors = await Authors.GetQueryableAsync();
            return await (from author in authors join book in books on author.Id equals book.AuthorId select book.Title).ToListAsync();
        });

        titles.ShouldBe(["Kept"]);
    }

    [Fact]
    public async Task The_same_query_follows_the_filter_as_it_is_switched()
    {
        await GivenAuthorWithOneOfTwoBooksDeletedAsync();

        await WithUnitOfWorkAsync(async () =>
        {
            for (var round = 0; round < 2; round++)
            {
                (await Books.GetTitlesAsync()).ShouldBe(["Kept"]);
                using (DataFilter.Disable<ISoftDelete>())
                {
                    (await Books.GetTitlesAsync()).ShouldBe(["Deleted", "Kept"]);
                    using (DataFilter.Enable<ISoftDelete>())
                    {
                        (await Books.GetTitlesAsync()).ShouldBe(["Kept"]);
                    }
                }
            }
        });
    }

    [Fact]
    public async Task A_filter_that_is_off_in_one_call_is_on_in_another_that_runs_beside_it()
    {
        await GivenAuthorWithOneOfTwoBooksDeletedAsync();

        var counts = await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            using (number % 2 == 0 ? DataFilter.Disable<ISoftDelete>() : NullDisposable.Instance)
            {
                await Task.Yield();
                return await ReadAsync(() => Books.GetCountAsync());
            }
        }));

        counts.ShouldBe(Enumerable.Range(0, 20).Select(number => number % 2 == 0 ? 2L : 1L));
    }

    [Fact]
    public async Task An_application_adds_a_filter_of_its_own()
    {
        await GivenAuthorAsync("Active");
        await WithUnitOfWorkAsync(() => Authors.InsertAsync(new Author(NewId(), "Retired") { IsActive = false }));

        (await ReadAsync(() => Authors.GetListAsync())).Select(author => author.Name).ShouldBe(["Active"]);
        using (DataFilter.Disable<IIsActive>())
        {
            (await ReadAsync(() => Authors.GetCountAsync())).ShouldBe(2);
        }
    }

    private async Task<Author> GivenAuthorWithOneOfTwoBooksDeletedAsync()
    {
        var author = await GivenAuthorAsync();
        await GivenBookAsync("Kept", author: author);
        var deleted = await GivenBookAsync("Deleted", author: author);
        await WithUnitOfWorkAsync(() => Books.DeleteAsync(deleted.Id));
        return author;
    }
}
