using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Soft_delete_tests : LibraryTestBase
{
    [Fact]
    public async Task A_deleted_row_is_hidden_until_the_filter_is_switched_off()
    {
        var book = await GivenBookAsync();
        await WithUnitOfWorkAsync(() => Books.DeleteAsync(book.Id));

        await WithUnitOfWorkAsync(async () =>
        {
            (await Books.GetCountAsync()).ShouldBe(0);
            using (DataFilter.Disable<ISoftDelete>())
            {
                (await Books.GetCountAsync()).ShouldBe(1);
            }

            (await Books.GetCountAsync()).ShouldBe(0);
        });
    }

    [Fact]
    public async Task What_belongs_to_a_row_that_is_only_marked_as_deleted_stays()
    {
        var id = await WithUnitOfWorkAsync(async () =>
        {
            var book = new Book(NewId(), "Call to Arms");
            book.AddChapter(NewId(), "Preface");
            return (await Books.InsertAsync(book)).Id;
        });
        await WithUnitOfWorkAsync(async () => await Books.DeleteAsync(await Books.GetAsync(id)));

        using var _ = DataFilter.Disable<ISoftDelete>();
        (await ReadAsync(() => Books.GetAsync(id))).Chapters.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_stale_deletion_is_refused()
    {
        var book = await GivenBookAsync();

        await Should.ThrowAsync<Data.AbpDbConcurrencyException>(() => WithUnitOfWorkAsync(async () =>
        {
            var loaded = await Books.GetAsync(book.Id);
            loaded.ConcurrencyStamp = "of an earlier day";
            await Books.DeleteAsync(loaded);
        }));

        (await ReadAsync(() => Books.FindAsync(book.Id))).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_row_that_was_mapped_after_the_base_of_the_context_is_filtered_too()
    {
        var shelves = GetRequiredService<IRepository<Shelf, Guid>>();
        var shelf = await WithUnitOfWorkAsync(() => shelves.InsertAsync(new Shelf(NewId(), "A1")));
        await WithUnitOfWorkAsync(() => shelves.DeleteAsync(shelf.Id));

        (await ReadAsync(() => shelves.GetCountAsync())).ShouldBe(0);
        using var _ = DataFilter.Disable<ISoftDelete>();
        (await ReadAsync(() => shelves.GetCountAsync())).ShouldBe(1);
    }
}
