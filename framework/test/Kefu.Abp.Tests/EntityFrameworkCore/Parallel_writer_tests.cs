using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Parallel_writer_tests : LibraryTestBase
{
    private const int Writers = 50;

    [Fact]
    public async Task Fifty_transactional_writers_at_once_all_succeed()
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(number => Task.Run(() => WithUnitOfWorkAsync(async () =>
        {
            await Books.GetCountAsync();
            await Books.InsertAsync(new Book(NewId(), $"Book {number}"), autoSave: true);
            await Journal.InsertAsync(new JournalLine($"Book {number}"));
        }))));

        (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(Writers);
        (await ReadAsync(() => Journal.GetCountAsync())).ShouldBe(Writers);
    }

    [Fact]
    public async Task Fifty_writers_without_a_transaction_all_succeed_beside_transactional_ones_and_readers()
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(number => Task.Run(async () =>
        {
            await WithUnitOfWorkAsync(() => Books.InsertManyAsync([new Book(NewId(), "A"), new Book(NewId(), "B")]), isTransactional: number % 2 == 0);
            await ReadAsync(() => Books.GetCountAsync());
        })));

        (await ReadAsync(() => Books.GetCountAsync())).ShouldBe(Writers * 2);
    }

    [Fact]
    public async Task What_many_read_and_write_in_a_transaction_is_not_lost()
    {
        var book = await GivenBookAsync(price: 0);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => WithUnitOfWorkAsync(async () =>
        {
            var context = await Books.GetDbContextAsync();
            if (Database.IsMySQL)
            {
                await context.Database.ExecuteSqlRawAsync("SELECT 1 FROM Books WHERE Id = {0} FOR UPDATE", book.Id);
            }

            (await Books.GetAsync(book.Id)).Price += 1;
        }))));

        (await ReadAsync(() => Books.GetAsync(book.Id))).Price.ShouldBe(20);
    }
}
