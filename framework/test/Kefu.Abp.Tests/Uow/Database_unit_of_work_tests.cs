using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.Uow;

public class Database_unit_of_work_tests : LibraryTestBase
{
    [Fact]
    public async Task Contexts_of_one_database_share_connection_and_transaction()
        => await WithUnitOfWorkAsync(async () =>
        {
            var library = await Books.GetDbContextAsync();
            var journal = await Journal.GetDbContextAsync();

            journal.ShouldNotBeSameAs(library);
            journal.Database.GetDbConnection().ShouldBeSameAs(library.Database.GetDbConnection());
            journal.Database.CurrentTransaction!.GetDbTransaction().ShouldBeSameAs(library.Database.CurrentTransaction!.GetDbTransaction());
        });

    [Fact]
    public async Task What_several_contexts_write_is_committed_together()
    {
        await WriteBothAsync();

        (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(1);
        (await ReadAsync(() => Journal.GetCountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task An_exception_takes_back_what_several_contexts_have_saved()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => WithUnitOfWorkAsync(async () =>
        {
            await Books.InsertAsync(new Book(NewId(), "A"), autoSave: true);
            await Journal.InsertAsync(new JournalLine("A"), autoSave: true);
            throw new InvalidOperationException();
        }));

        (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(0);
        (await ReadAsync(() => Journal.GetCountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_transaction_what_was_saved_before_an_exception_stays()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => WithUnitOfWorkAsync(async () =>
        {
            await Books.InsertAsync(new Book(NewId(), "A"), autoSave: true);
            throw new InvalidOperationException();
        }, isTransactional: false));

        (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Rolling_back_changes_nothing()
    {
        using (var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true))
        {
            await Books.InsertAsync(new Book(NewId(), "A"), autoSave: true);
            await unitOfWork.RollbackAsync();
            await unitOfWork.CompleteAsync();
        }

        (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_unit_of_work_that_nobody_completes_changes_nothing()
    {
        using (UnitOfWorkManager.Begin(isTransactional: true))
        {
            await Books.InsertAsync(new Book(NewId(), "A"), autoSave: true);
        }

        (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task An_inner_unit_of_work_is_committed_by_the_outer_one()
    {
        using (UnitOfWorkManager.Begin(isTransactional: true))
        {
            using var inner = UnitOfWorkManager.Begin(isTransactional: true);
            await Books.InsertAsync(new Book(NewId(), "A"), autoSave: true);
            await inner.CompleteAsync();
        }

        (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_required_new_unit_of_work_keeps_what_it_wrote_whatever_becomes_of_the_outer_one()
    {
        Assert.SkipUnless(Database.IsMySQL, "SQLite has one writer");
        using (UnitOfWorkManager.Begin(isTransactional: true))
        {
            await Books.InsertAsync(new Book(NewId(), "A"), autoSave: true);
            await WithUnitOfWorkAsync(() => Journal.InsertAsync(new JournalLine("tried")));
        }

        (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(0);
        (await ReadAsync(() => Journal.GetCountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task On_SQLite_a_required_new_writer_inside_a_writer_is_refused_at_once_rather_than_waiting_for_itself()
    {
        Assert.SkipWhen(Database.IsMySQL, "Only SQLite has one writer");
        using var outer = UnitOfWorkManager.Begin(isTransactional: true);
        await Books.InsertAsync(new Book(NewId(), "A"), autoSave: true);

        var error = await Should.ThrowAsync<AbpException>(() => WithUnitOfWorkAsync(() => Journal.InsertAsync(new JournalLine("tried"))));

        error.Message.ShouldContain("one writer");
    }

    [Fact]
    public async Task After_the_commit_a_new_unit_of_work_may_write()
    {
        using (var unitOfWork = UnitOfWorkManager.Begin(isTransactional: true))
        {
            await Books.InsertAsync(new Book(NewId(), "A"));
            unitOfWork.OnCompleted(() => WithUnitOfWorkAsync(() => Journal.InsertAsync(new JournalLine("A is there"))));
            await unitOfWork.CompleteAsync();
        }

        (await ReadAsync(() => Journal.GetCountAsync())).ShouldBe(1);
    }

    private Task WriteBothAsync() => WithUnitOfWorkAsync(async () =>
    {
        await Books.InsertAsync(new Book(NewId(), "A"));
        await Journal.InsertAsync(new JournalLine("A"));
    });
}
