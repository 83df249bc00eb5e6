using Shouldly;
using Volo.Abp;
using Volo.Abp.Uow;
using Xunit;

namespace Kefu.Platform.Numbering;

public class Number_allocation_tests : NumberingTest
{
    private const int Writers = 20;

    [Fact]
    public async Task Parallel_writers_get_numbers_without_gap_or_double()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => TakeAsync(TestNumberSeries.Customer))));

        taken.SelectMany(numbers => numbers).Order().ShouldBe(Enumerable.Range(1, Writers).Select(number => $"KH{number:D6}"));
    }

    [Fact]
    public async Task Parallel_writers_of_whom_some_fail_leave_no_gap()
    {
        var kept = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => writer % 3 == 0 ? TakeAndFailAsync() : TakeAsync(TestNumberSeries.Customer))));

        var numbers = kept.SelectMany(taken => taken).Order().ToList();
        numbers.ShouldBe(Enumerable.Range(1, numbers.Count).Select(number => $"KH{number:D6}"));
    }

    [Fact]
    public async Task A_rollback_leaves_no_gap()
    {
        await TakeAsync(TestNumberSeries.Customer);

        await TakeAndFailAsync();

        (await TakeAsync(TestNumberSeries.Customer)).ShouldBe(["KH000002"]);
    }

    [Fact]
    public async Task A_block_is_taken_at_once_and_in_order()
    {
        (await TakeAsync(TestNumberSeries.Customer, count: 500)).ShouldBe(Enumerable.Range(1, 500).Select(number => $"KH{number:D6}"));
        (await TakeAsync(TestNumberSeries.Customer)).ShouldBe(["KH000501"]);
    }

    [Fact]
    public async Task One_unit_of_work_takes_of_several_series_and_several_times()
        => await CommitAsync(async () =>
        {
            var allocator = GetRequiredService<INumberAllocator>();
            (await allocator.AllocateAsync(TestNumberSeries.Customer)).ShouldBe(["KH000001"]);
            (await allocator.AllocateAsync(TestNumberSeries.Short)).ShouldBe(["S1"]);
            (await allocator.AllocateAsync(TestNumberSeries.Customer)).ShouldBe(["KH000002"]);
        });

    [Fact]
    public async Task Numbers_are_not_taken_without_a_transaction()
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: false);

        await Should.ThrowAsync<AbpException>(() => GetRequiredService<INumberAllocator>().AllocateAsync(TestNumberSeries.Customer));
    }

    [Fact]
    public async Task A_series_that_is_used_up_says_so_and_stays_as_it_was()
    {
        await TakeAsync(TestNumberSeries.Short, count: 8);

        (await Should.ThrowAsync<BusinessException>(() => TakeAsync(TestNumberSeries.Short, count: 2))).Code.ShouldBe(NumberingErrorCodes.Exhausted);

        (await TakeAsync(TestNumberSeries.Short)).ShouldBe(["S9"]);
    }

    [Theory]
    [InlineData(TestNumberSeries.WithoutSequence, NumberingErrorCodes.SequenceMissing)]
    [InlineData(TestNumberSeries.WithoutDay, NumberingErrorCodes.PeriodMissing)]
    [InlineData(TestNumberSeries.UnknownToken, NumberingErrorCodes.TokenUnknown)]
    public async Task A_pattern_that_could_not_tell_numbers_apart_is_refused(string series, string code)
        => (await Should.ThrowAsync<BusinessException>(() => TakeAsync(series))).Code.ShouldBe(code);

    private async Task<IReadOnlyList<string>> TakeAndFailAsync()
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await GetRequiredService<INumberAllocator>().AllocateAsync(TestNumberSeries.Customer, count: 3);
        return [];
    }
}
