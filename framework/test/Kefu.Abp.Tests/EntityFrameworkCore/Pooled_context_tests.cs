using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Contexts serve one unit of work after the other, so that a request does not pay for making one.</summary>
public class Pooled_context_tests : LibraryTestBase
{
    [Fact]
    public async Task A_context_comes_back_and_remembers_nothing()
    {
        await GivenBookAsync("Call to Arms");
        var first = await ReadAsync(async () =>
        {
            var context = await Books.GetDbContextAsync();
            (await Books.GetListAsync()).Single().Title = "Never saved";
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            context.ChangeTracker.Clear();
            return context;
        });

        var second = await ReadAsync(async () =>
        {
            var context = await Books.GetDbContextAsync();
            context.ChangeTracker.Entries().ShouldBeEmpty();
            context.ChangeTracker.QueryTrackingBehavior.ShouldBe(QueryTrackingBehavior.TrackAll);
            return context;
        });

        second.ShouldBeSameAs(first);
        (await ReadAsync(() => Books.GetListAsync())).Single().Title.ShouldBe("Call to Arms");
    }

    [Fact]
    public async Task A_context_of_a_unit_of_work_that_failed_comes_back_without_its_changes_and_its_transaction()
    {
        var book = await GivenBookAsync("Call to Arms");
        await Should.ThrowAsync<InvalidOperationException>(() => WithUnitOfWorkAsync(async () =>
        {
            (await Books.GetAsync(book.Id)).Title = "Never saved";
            await UnitOfWorkManager.Current!.SaveChangesAsync();
            throw new InvalidOperationException();
        }));

        await WithUnitOfWorkAsync(async () =>
        {
            (await Books.GetDbContextAsync()).ChangeTracker.Entries().ShouldBeEmpty();
            await Books.InsertAsync(new Book(NewId(), "Wild Grass"));
        });

        (await ReadAsync(Books.GetTitlesAsync)).ShouldBe(["Call to Arms", "Wild Grass"]);
    }

    [Fact]
    public async Task One_unit_of_work_has_one_context_of_a_type()
        => await WithUnitOfWorkAsync(async () => (await Books.GetDbContextAsync()).ShouldBeSameAs(await Authors.GetDbContextAsync()));

    [Fact]
    public async Task Units_of_work_side_by_side_have_contexts_of_their_own()
    {
        using var outer = UnitOfWorkManager.Begin();
        var outerContext = await Books.GetDbContextAsync();
        using (UnitOfWorkManager.Begin(requiresNew: true))
        {
            (await Books.GetDbContextAsync()).ShouldNotBeSameAs(outerContext);
        }

        (await Books.GetDbContextAsync()).ShouldBeSameAs(outerContext);
    }
}
