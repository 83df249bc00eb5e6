using Shouldly;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Audit_property_tests : LibraryTestBase
{
    private readonly Guid _user = Guid.Parse("5a1f0e0e-0d5c-4d3f-9a0f-3a1c1c1c1c1c");

    [Fact]
    public async Task A_new_row_knows_when_and_by_whom_it_was_created()
    {
        using var _ = ActingAs(_user);
        var created = await GivenBookAsync();

        var book = await ReadAsync(() => Books.GetAsync(created.Id));

        book.CreationTime.ShouldBe(Now);
        book.CreatorId.ShouldBe(_user);
        book.LastModificationTime.ShouldBeNull();
        book.LastModifierId.ShouldBeNull();
    }

    [Fact]
    public async Task A_changed_row_knows_when_and_by_whom_it_was_changed_last()
    {
        var created = await GivenBookAsync();
        Time.Now = Now.AddHours(1);

        using (ActingAs(_user))
        {
            await WithUnitOfWorkAsync(async () => (await Books.GetAsync(created.Id)).Title = "Changed");
        }

        var book = await ReadAsync(() => Books.GetAsync(created.Id));
        book.CreationTime.ShouldBe(Now);
        book.LastModificationTime.ShouldBe(Now.AddHours(1));
        book.LastModifierId.ShouldBe(_user);
    }

    [Fact]
    public async Task A_row_that_was_only_read_is_not_written()
    {
        var created = await GivenBookAsync();
        Time.Now = Now.AddHours(1);

        await WithUnitOfWorkAsync(() => Books.GetAsync(created.Id));

        (await ReadAsync(() => Books.GetAsync(created.Id))).LastModificationTime.ShouldBeNull();
    }

    [Fact]
    public async Task A_deleted_row_knows_when_and_by_whom_it_was_deleted()
    {
        var created = await GivenBookAsync();
        using (ActingAs(_user))
        {
            await WithUnitOfWorkAsync(() => Books.DeleteAsync(created.Id));
        }

        using var __ = DataFilter.Disable<ISoftDelete>();
        var book = await ReadAsync(() => Books.GetAsync(created.Id));
        book.IsDeleted.ShouldBeTrue();
        book.DeletionTime.ShouldBe(Now);
        book.DeleterId.ShouldBe(_user);
        book.Title.ShouldBe(created.Title);
    }

    [Fact]
    public async Task Instants_come_back_in_the_kind_of_the_clock_also_from_projections()
    {
        var created = await GivenBookAsync();

        (await ReadAsync(() => Books.GetAsync(created.Id))).CreationTime.Kind.ShouldBe(DateTimeKind.Utc);
        var projected = await ReadAsync(async () => await Books.AsyncExecuter.SingleAsync((await Books.GetQueryableAsync()).Select(book => new { book.CreationTime, book.LentAt })));
        projected.CreationTime.Kind.ShouldBe(DateTimeKind.Utc);
        projected.LentAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_local_instant_is_kept_as_the_same_instant()
    {
        var local = DateTime.SpecifyKind(Now.ToLocalTime(), DateTimeKind.Local);
        var id = await WithUnitOfWorkAsync(async () => (await Books.InsertAsync(new Book(NewId(), "Lent") { LentAt = local })).Id);

        (await ReadAsync(() => Books.GetAsync(id))).LentAt.ShouldBe(Now);
        (await ReadAsync(() => Books.FindAsync(book => book.LentAt >= local))).ShouldNotBeNull();
    }
}
