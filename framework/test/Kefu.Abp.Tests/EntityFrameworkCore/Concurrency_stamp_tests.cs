using Shouldly;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Concurrency_stamp_tests : LibraryTestBase
{
    [Fact]
    public async Task Each_save_gives_the_row_a_new_stamp()
    {
        var book = await GivenBookAsync();
        book.ConcurrencyStamp.Length.ShouldBeLessThanOrEqualTo(40);

        await WithUnitOfWorkAsync(async () => (await Books.GetAsync(book.Id)).Title = "Changed");

        (await ReadAsync(() => Books.GetAsync(book.Id))).ConcurrencyStamp.ShouldNotBe(book.ConcurrencyStamp);
    }

    [Fact]
    public async Task Of_two_who_save_the_same_version_the_second_is_refused_and_changes_nothing()
    {
        var book = await GivenBookAsync("Original");

        await SaveAsync(book.Id, book.ConcurrencyStamp, "First");
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => SaveAsync(book.Id, book.ConcurrencyStamp, "Second"));

        (await ReadAsync(() => Books.GetAsync(book.Id))).Title.ShouldBe("First");
    }

    [Fact]
    public async Task A_stale_save_is_noticed_also_where_it_would_change_nothing_else()
    {
        var book = await GivenBookAsync("Original");
        await SaveAsync(book.Id, book.ConcurrencyStamp, "First");

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => SaveAsync(book.Id, book.ConcurrencyStamp, "First"));
    }

    [Fact]
    public async Task Updating_an_aggregate_of_which_only_a_child_changed_changes_its_stamp()
    {
        var book = await GivenBookAsync();

        await WithUnitOfWorkAsync(async () =>
        {
            var loaded = await Books.GetAsync(book.Id);
            loaded.AddChapter(NewId(), "Medicine");
            await Books.UpdateAsync(loaded);
        });

        (await ReadAsync(() => Books.GetAsync(book.Id))).ConcurrencyStamp.ShouldNotBe(book.ConcurrencyStamp);
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => SaveAsync(book.Id, book.ConcurrencyStamp, "Second"));
    }

    private Task SaveAsync(Guid id, string seenStamp, string title) => WithUnitOfWorkAsync(async () =>
    {
        var book = await Books.GetAsync(id);
        book.SetConcurrencyStampIfNotNull(seenStamp);
        book.Title = title;
        await Books.UpdateAsync(book);
    });
}
