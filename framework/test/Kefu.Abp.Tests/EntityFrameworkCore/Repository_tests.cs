using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Repository_tests : LibraryTestBase
{
    [Fact]
    public async Task A_row_is_inserted_read_updated_and_deleted()
    {
        var book = await GivenBookAsync("Wild Grass");

        await WithUnitOfWorkAsync(async () => (await Books.GetAsync(book.Id)).Title = "Wild Grass, second edition");
        (await ReadAsync(() => Books.GetAsync(book.Id))).Title.ShouldBe("Wild Grass, second edition");

        await WithUnitOfWorkAsync(() => Books.DeleteAsync(book.Id));
        (await ReadAsync(() => Books.FindAsync(book.Id))).ShouldBeNull();
    }

    [Fact]
    public async Task Asking_for_a_row_that_is_not_there_throws_and_looking_for_it_does_not()
    {
        var missing = NewId();

        var error = await Should.ThrowAsync<EntityNotFoundException>(() => ReadAsync(() => Books.GetAsync(missing)));

        error.EntityType.ShouldBe(typeof(Book));
        error.Id.ShouldBe(missing);
        (await ReadAsync(() => Books.FindAsync(missing))).ShouldBeNull();
        await Should.ThrowAsync<EntityNotFoundException>(() => ReadAsync(() => Books.GetAsync(book => book.Title == "nothing")));
    }

    [Fact]
    public async Task A_row_without_an_id_gets_one()
    {
        var line = await WithUnitOfWorkAsync(() => Journal.InsertAsync(new JournalLine("opened")));

        line.Id.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Saving_at_once_lets_the_same_unit_of_work_query_the_row()
        => await WithUnitOfWorkAsync(async () =>
        {
            await Books.InsertAsync(new Book(NewId(), "Unsaved"));
            (await Books.GetCountAsync()).ShouldBe(0);

            await Books.InsertAsync(new Book(NewId(), "Saved"), autoSave: true);
            (await Books.GetCountAsync()).ShouldBe(2);
        });

    [Fact]
    public async Task Many_rows_are_inserted_updated_and_deleted_together()
    {
        var ids = await WithUnitOfWorkAsync(async () =>
        {
            var books = Enumerable.Range(1, 5).Select(number => new Book(NewId(), $"Volume {number}")).ToList();
            await Books.InsertManyAsync(books);
            return books.ConvertAll(book => book.Id);
        });

        await WithUnitOfWorkAsync(() => Books.DeleteManyAsync(ids.Take(2)));
        await WithUnitOfWorkAsync(() => Books.DeleteAsync(book => book.Title == "Volume 3"));

        (await ReadAsync(Books.GetTitlesAsync)).ShouldBe(["Volume 4", "Volume 5"]);
    }

    [Fact]
    public async Task A_page_is_sorted_by_what_the_caller_names()
    {
        foreach (var title in new[] { "B", "C", "A", "D" })
        {
            await GivenBookAsync(title);
        }

        var page = await ReadAsync(() => Books.GetPagedListAsync(1, 2, "Title DESC"));

        page.Select(book => book.Title).ShouldBe(["C", "B"]);
        (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(4);
    }

    [Fact]
    public async Task Details_come_with_a_single_row_and_with_lists_only_when_asked_for()
    {
        var id = await WithUnitOfWorkAsync(async () =>
        {
            var book = new Book(NewId(), "Call to Arms");
            book.AddChapter(NewId(), "Preface");
            return (await Books.InsertAsync(book)).Id;
        });

        (await ReadAsync(() => Books.GetAsync(id))).Chapters.ShouldHaveSingleItem();
        (await ReadAsync(() => Books.GetAsync(id, includeDetails: false))).Chapters.ShouldBeEmpty();
        (await ReadAsync(() => Books.GetListAsync())).Single().Chapters.ShouldBeEmpty();
        (await ReadAsync(() => Books.GetListAsync(includeDetails: true))).Single().Chapters.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_child_with_an_id_of_its_own_that_joins_a_loaded_aggregate_is_inserted()
    {
        var book = await GivenBookAsync();

        await WithUnitOfWorkAsync(async () => (await Books.GetAsync(book.Id)).AddChapter(NewId(), "Medicine"));

        (await ReadAsync(() => Books.GetAsync(book.Id))).Chapters.Single().Title.ShouldBe("Medicine");
    }

    [Fact]
    public async Task Queries_run_asynchronously_through_the_repository()
    {
        await GivenBookAsync("A", 10);
        await GivenBookAsync("B", 20);

        await WithUnitOfWorkAsync(async () =>
        {
            (await Books.AnyAsync(book => book.Title == "A")).ShouldBeTrue();
            (await Books.AllAsync(book => book.Price > 5)).ShouldBeTrue();
            (await Books.CountAsync()).ShouldBe(2);
            (await Books.LongCountAsync(book => book.Price > 15)).ShouldBe(1);
            (await Books.FirstOrDefaultAsync(book => book.Title == "B"))!.Price.ShouldBe(20);
            (await Books.SingleAsync(book => book.Title == "A")).Price.ShouldBe(10);
            (await Books.SumAsync(book => book.Price)).ShouldBe(30);
            (await Books.ToListAsync()).Count.ShouldBe(2);
            var titles = (await Books.GetQueryableAsync()).OrderBy(book => book.Title).Select(book => book.Title);
            (await Books.AsyncExecuter.ToListAsync(titles)).ShouldBe(["A", "B"]);
        });
    }

    [Fact]
    public async Task An_executer_also_runs_queries_over_objects_in_memory()
        => (await GetRequiredService<Volo.Abp.Linq.IAsyncQueryableExecuter>().CountAsync(new[] { 1, 2, 3 }.AsQueryable(), number => number > 1)).ShouldBe(2);

    [Fact]
    public async Task Rows_are_deleted_directly_for_good()
    {
        await GivenBookAsync("Burnt");

        await WithUnitOfWorkAsync(() => Books.DeleteDirectAsync(book => book.Title == "Burnt"));

        using (DataFilter.Disable<ISoftDelete>())
        {
            (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(0);
        }
    }

    [Fact]
    public async Task A_row_with_several_keys_has_a_repository_without_a_key()
    {
        var book = await GivenBookAsync();
        var lendings = GetRequiredService<IRepository<Lending>>();

        await WithUnitOfWorkAsync(() => lendings.InsertAsync(new Lending(book.Id, "Xiao Wang")));

        (await ReadAsync(() => lendings.GetAsync(lending => lending.Reader == "Xiao Wang"))).BookId.ShouldBe(book.Id);
    }

    [Fact]
    public void A_custom_repository_stands_behind_every_interface_of_its_entity()
    {
        GetRequiredService<IBookRepository>().ShouldBeOfType<EfCoreBookRepository>();
        GetRequiredService<IRepository<Book, Guid>>().ShouldBeOfType<EfCoreBookRepository>();
        GetRequiredService<IReadOnlyRepository<Book>>().ShouldBeOfType<EfCoreBookRepository>();
    }

    [Fact]
    public async Task Without_a_unit_of_work_there_is_no_context()
        => (await Should.ThrowAsync<AbpException>(() => Books.GetListAsync())).Message.ShouldBe("A DbContext can only be created inside a unit of work!");

    [Fact]
    public async Task The_context_behind_a_repository_can_be_reached()
        => await WithUnitOfWorkAsync(async () =>
        {
            (await Books.GetDbContextAsync()).ShouldBeOfType<LibraryDbContext>();
            (await (await Books.GetDbSetAsync()).AsNoTracking().CountAsync()).ShouldBe(0);
        });
}
