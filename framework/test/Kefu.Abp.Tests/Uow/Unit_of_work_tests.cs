using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Xunit;

namespace Volo.Abp.Uow;

public class Unit_of_work_tests : AbpIntegratedTest<Unit_of_work_tests.TestModule>
{
    private IUnitOfWorkManager Manager => GetRequiredService<IUnitOfWorkManager>();

    [Fact]
    public void There_is_no_current_unit_of_work_until_one_is_begun_nor_after_it_is_disposed()
    {
        Manager.Current.ShouldBeNull();
        using (var unitOfWork = Manager.Begin())
        {
            Manager.Current.ShouldBe(unitOfWork);
        }

        Manager.Current.ShouldBeNull();
    }

    [Fact]
    public async Task An_inner_unit_of_work_joins_the_outer_one()
    {
        using var outer = Manager.Begin();
        using (var inner = Manager.Begin())
        {
            inner.Id.ShouldBe(outer.Id);
            await inner.CompleteAsync();
        }

        outer.IsCompleted.ShouldBeFalse();
        await outer.CompleteAsync();
        outer.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_required_new_unit_of_work_stands_alone_and_the_outer_one_is_current_again_after_it()
    {
        using var outer = Manager.Begin();
        using (var independent = Manager.Begin(requiresNew: true))
        {
            independent.Id.ShouldNotBe(outer.Id);
            independent.Outer.ShouldBe(outer);
            await independent.CompleteAsync();
        }

        Manager.Current.ShouldBe(outer);
    }

    [Fact]
    public async Task What_waits_for_completion_runs_after_the_commit()
    {
        var steps = new List<string>();
        using var unitOfWork = Manager.Begin(isTransactional: true);
        unitOfWork.AddTransactionApi("recorded", new RecordedTransaction(steps));
        unitOfWork.OnCompleted(() =>
        {
            steps.Add("completed");
            return Task.CompletedTask;
        });

        await unitOfWork.CompleteAsync();

        steps.ShouldBe(["committed", "completed"]);
    }

    [Fact]
    public void A_unit_of_work_that_is_not_completed_fails_and_disposes_its_transactions_uncommitted()
    {
        var steps = new List<string>();
        var unitOfWork = Manager.Begin(isTransactional: true);
        unitOfWork.AddTransactionApi("recorded", new RecordedTransaction(steps));
        unitOfWork.Failed += (_, _) => steps.Add("failed");

        unitOfWork.Dispose();

        steps.ShouldBe(["disposed", "failed"]);
    }

    [Fact]
    public async Task Completing_twice_is_refused()
    {
        using var unitOfWork = Manager.Begin();
        await unitOfWork.CompleteAsync();

        await Should.ThrowAsync<AbpException>(() => unitOfWork.CompleteAsync());
    }

    [Fact]
    public async Task A_rolled_back_unit_of_work_saves_and_commits_nothing()
    {
        var steps = new List<string>();
        using var unitOfWork = Manager.Begin(isTransactional: true);
        unitOfWork.AddTransactionApi("recorded", new RecordedTransaction(steps));

        await unitOfWork.RollbackAsync();
        await unitOfWork.CompleteAsync();

        steps.ShouldBeEmpty();
        unitOfWork.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task The_current_unit_of_work_follows_the_asynchronous_call()
    {
        using var unitOfWork = Manager.Begin();

        var seen = await Task.Run(() => Manager.Current);

        seen.ShouldBe(unitOfWork);
    }

    private sealed class RecordedTransaction(List<string> steps) : ITransactionApi
    {
        public Task CommitAsync(CancellationToken cancellationToken = default)
        {
            steps.Add("committed");
            return Task.CompletedTask;
        }

        public void Dispose() => steps.Add("disposed");
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpUnitOfWorkModule))]
    public class TestModule : AbpModule;
}
